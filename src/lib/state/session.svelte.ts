// One problem being worked on: the reader's source, and what judging it said so far.
import { isMeasurable, type CaseReport, type JudgeEvent, type Report } from '#lib/judge/report.ts';
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
	options: { only: Only; own: readonly OwnInput[]; measure: boolean },
) => AsyncIterable<JudgeEvent>;

/** What the judge is doing. */
export type Phase = 'idle' | 'compiling' | 'running' | 'explaining' | 'measuring';

export interface SessionOptions {
	/** Opens with the starter; `showDraft` or `startOver` says what becomes of the draft. */
	readonly anew?: boolean;
	/** Ends what the judge does, which then reports what is known. */
	readonly stop?: () => void;
}

/** Cases that come in are shown as often as this, in ms: drawing each by itself takes time from the judge where cores are few. */
const showMs = 50;

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
	/** The cost could have been measured and was not: why, once nothing runs any more. */
	unmeasured = $state<'edited' | 'stopped' | null>(null);
	/** Index of the case whose details are open. */
	selected = $state<number | null>(null);
	/** The source that `report` and `cases` are about. */
	judged = $state('');
	busy = $derived(this.phase !== 'idle');
	/** The report is about another text than the one in the editor. */
	stale = $derived(this.report !== null && this.#wasEdited());

	readonly work: ProblemWork;
	readonly #judge: Judge;
	readonly #stop: () => void;
	#run = 0;
	/** Notes a newer report of what was submitted last. */
	#remember: (report: Report) => void = () => {};
	#typed = false;
	/** The draft is kept from view and from being written over, until it is shown or has gone to the history. */
	#holds: boolean;
	#held: string | null;
	/** The reader asked for the measurement that goes on. */
	#isAsked = false;
	/** Heard, and not shown yet. */
	#waiting: CaseReport[] = [];
	#showing: ReturnType<typeof setTimeout> | undefined;

	constructor(
		problem: { slug: string; starter: string },
		work: ProblemWork,
		judge: Judge,
		{ anew = false, stop = () => {} }: SessionOptions = {},
	) {
		this.slug = problem.slug;
		this.starter = problem.starter;
		this.work = work;
		this.#judge = judge;
		this.#held = work.draft;
		this.#holds = anew;
		this.source = anew ? problem.starter : (this.#held ?? problem.starter);
		this.#stop = stop;
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
		this.#stopStale();
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
		this.#show(); // what the run before has left
		const source = this.source;
		const [id, at] = [newId(), Date.now()];
		const remember = (report: Report) => this.work.remember(id, at, source, report, stated);
		Object.assign(this, {
			only,
			phase: 'compiling',
			total: 0,
			cases: [],
			own: own.map(({ name }) => name),
			report: null,
			stated,
			unmeasured: null,
			selected: null,
			judged: source,
		});
		this.#remember = remember;
		this.#isAsked = false;
		const measure = only === 'all';
		try {
			for await (const event of this.#judge(this.slug, source, { only, own, measure })) {
				// A verdict that is known is kept, whatever happens while the cost is measured.
				if (only === 'all' && (event.type === 'verdict' || event.type === 'report')) remember(event.report);
				if (run === this.#run) this.#hear(event);
			}
		} finally {
			if (run === this.#run) this.#rest();
		}
	}

	/** Measures what the code that was judged costs, where that did not come to its end. No edit stops it. */
	async measure(): Promise<void> {
		const { judged, report } = this;
		if (report === null) return;
		const run = ++this.#run;
		this.phase = 'measuring';
		this.unmeasured = null;
		this.#isAsked = true;
		try {
			const events = this.#judge(this.slug, judged, { only: 'samples', own: [], measure: true });
			for await (const event of events) {
				if (event.type !== 'report' || run !== this.#run) continue;
				this.report = { ...report, complexity: event.report.complexity };
				this.#remember(this.report);
			}
		} finally {
			if (run === this.#run) this.#rest();
		}
	}

	/** Also once the page is gone, when nothing that is derived may be read. */
	#wasEdited(): boolean {
		return this.judged !== this.source;
	}

	/** The cost of an older text is not worth the machine's time, unless it was asked for. */
	#stopStale(): void {
		if (this.phase === 'measuring' && !this.#isAsked && this.#wasEdited()) this.#stop();
	}

	#rest(): void {
		const { report, only } = this;
		if (only === 'all' && report && report.complexity === null && isMeasurable(report))
			this.unmeasured = this.#wasEdited() && !this.#isAsked ? 'edited' : 'stopped';
		this.#isAsked = false;
		this.phase = 'idle';
	}

	#show(): void {
		clearTimeout(this.#showing);
		this.#showing = undefined;
		if (this.#waiting.length > 0) this.cases = [...this.cases, ...this.#waiting];
		this.#waiting = [];
	}

	#hear(event: JudgeEvent): void {
		switch (event.type) {
			case 'compiled':
				this.total = event.total;
				this.phase = 'running';
				return;
			case 'case':
				this.#waiting.push(event.report);
				this.#showing ??= setTimeout(() => this.#show(), this.cases.length === 0 ? 0 : showMs);
				return;
			case 'verdict':
			case 'explained':
			case 'report':
				this.#show();
				this.report = event.report;
				// A fault of ours may report without the cases that finished before it.
				if (event.report.cases.length >= this.cases.length) this.cases = event.report.cases;
				this.total = event.report.total;
				this.phase = event.type === 'verdict' ? 'explaining' : 'measuring';
				if (event.type === 'explained') this.#stopStale();
				return;
			default:
				unreachable(event);
		}
	}
}
