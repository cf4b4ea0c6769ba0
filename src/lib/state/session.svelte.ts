// One problem being worked on: the reader's source, and what judging it said so far.
import type { CaseReport, JudgeEvent, Report } from '#lib/judge/report.ts';
import { unreachable } from '#lib/judge/verdict.ts';
import type { Input } from '#lib/judge/value.ts';
import { newId, type StatedCost } from '#lib/state/history.ts';
import type { ProblemWork } from '#lib/state/problem-work.svelte.ts';

/** `samples` is Run, `all` is Submit. */
export type Only = 'samples' | 'all';
export interface OwnInput {
	readonly name: string;
	readonly input: Input;
}
export type Judge = (
	slug: string,
	source: string,
	options: { only: Only; own: readonly OwnInput[] },
) => AsyncIterable<JudgeEvent>;

/** What the judge is doing. */
export type Phase = 'idle' | 'compiling' | 'running' | 'explaining' | 'measuring';

export class Session {
	readonly slug: string;
	readonly starter: string;
	source = $state('');
	phase = $state<Phase>('idle');
	/** What was pressed last. */
	only = $state<Only>('samples');
	total = $state(0);
	cases = $state.raw<readonly CaseReport[]>([]);
	/** Names of the reader's own cases in the current or last run, which come before the others. */
	own = $state.raw<readonly string[]>([]);
	/** Of the current or last run, from its verdict on. */
	report = $state.raw<Report | null>(null);
	/** The cost that the reader stated for the current or last run; null where they were not asked, or said nothing. */
	stated = $state.raw<StatedCost | null>(null);
	/** Index of the case whose details are open. */
	selected = $state<number | null>(null);
	/** The source that `report` and `cases` are about. */
	judged = $state('');
	busy = $derived(this.phase !== 'idle');
	/** The report is about another text than the one in the editor. */
	stale = $derived(this.report !== null && this.judged !== this.source);

	readonly work: ProblemWork;
	readonly #judge: Judge;
	#run = 0;
	#typed = false;
	/** The draft is kept from view and from being written over, until it is shown or has gone to the history. */
	#holds: boolean;
	#held: string | null;

	/** @param anew opens with the starter; `showDraft` or `startOver` says what becomes of the draft */
	constructor(problem: { slug: string; starter: string }, work: ProblemWork, judge: Judge, anew = false) {
		this.slug = problem.slug;
		this.starter = problem.starter;
		this.work = work;
		this.#judge = judge;
		this.#held = work.draft;
		this.#holds = anew;
		this.source = anew ? problem.starter : (this.#held ?? problem.starter);
	}

	/** Reads what takes longer to read. A draft found then goes to the history where something was typed already. */
	async load(): Promise<void> {
		const opened = this.source;
		const [newest] = await Promise.all([this.work.newestDraft(), this.work.load()]);
		if (this.#holds) {
			this.#held = newest;
			return;
		}
		if (newest === null || newest === opened) return;
		if (this.#typed) this.work.setAside(newest, 'replaced');
		else this.source = newest;
	}

	/** The reader typed. */
	edit(source: string): void {
		if (source === this.source) return;
		this.#typed = true;
		this.source = source;
		if (!this.#holds) this.work.keepDraft(source);
	}

	/** The draft that was held back is shown after all; where something was typed already it goes to the history. */
	showDraft(): void {
		if (!this.#holds) return;
		this.#holds = false;
		const draft = this.#held ?? this.source;
		if (!this.#typed) this.source = draft;
		else {
			if (draft !== this.source) this.work.setAside(draft, 'replaced');
			this.work.keepDraft(this.source);
		}
	}

	/** The draft goes to the history, dated `at`, and only once it is there the starter takes its place. */
	async startOver(at: number): Promise<void> {
		const before = this.#holds ? this.#held : this.source;
		if (before !== null && before !== this.starter && before.trim() !== '')
			await this.work.setAsideForReview(before, at);
		if (!this.#holds) this.source = this.starter;
		this.#holds = false;
		this.work.keepDraft(this.source);
	}

	/** Another text takes the place of this one, which goes to the history unless it is nothing new. */
	replace(source: string): void {
		if (source === this.source) return;
		if (this.source !== this.starter && this.source.trim() !== '')
			this.work.setAside(this.source, 'replaced');
		this.edit(source);
	}

	/** Opens the details of a case, or closes them when they are open. */
	select(index: number): void {
		this.selected = this.selected === index ? null : index;
	}

	/** Opens the details of a case by its name. */
	open(name: string, group: CaseReport['group']): void {
		const index = this.cases.findIndex((report) => report.name === name && report.group === group);
		this.selected = index === -1 ? null : index;
	}

	/**
	 * Judges what is in the editor. A newer call replaces this one.
	 *
	 * @param stated what the reader says it costs, kept with a submission
	 */
	async judge(only: Only, own: readonly OwnInput[] = [], stated: StatedCost | null = null): Promise<void> {
		const run = ++this.#run;
		const source = this.source;
		const [id, at] = [newId(), Date.now()];
		Object.assign(this, {
			only,
			phase: 'compiling',
			total: 0,
			cases: [],
			own: own.map(({ name }) => name),
			report: null,
			stated,
			selected: null,
			judged: source,
		});
		try {
			for await (const event of this.#judge(this.slug, source, { only, own })) {
				// A verdict that is known is kept, whatever happens while the cost is measured.
				if (only === 'all' && (event.type === 'verdict' || event.type === 'report'))
					this.work.remember(id, at, source, event.report, stated);
				if (run === this.#run) this.#hear(event);
			}
		} finally {
			if (run === this.#run) this.phase = 'idle';
		}
	}

	#hear(event: JudgeEvent): void {
		switch (event.type) {
			case 'compiled':
				this.total = event.total;
				this.phase = 'running';
				return;
			case 'case':
				this.cases = [...this.cases, event.report];
				return;
			case 'verdict':
			case 'explained':
			case 'report':
				this.report = event.report;
				// A fault of ours may report without the cases that finished before it.
				if (event.report.cases.length >= this.cases.length) this.cases = event.report.cases;
				this.total = event.report.total;
				this.phase = event.type === 'verdict' ? 'explaining' : 'measuring';
				return;
			default:
				unreachable(event);
		}
	}
}
