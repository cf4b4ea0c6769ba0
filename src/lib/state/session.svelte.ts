// One problem being worked on: the reader's source, and what judging it said so far.
import type { CaseReport, JudgeEvent, Report } from '#lib/judge/report.ts';
import { unreachable } from '#lib/judge/verdict.ts';
import type { Drafts } from '#lib/state/drafts.ts';

/** `samples` is Run, `all` is Submit. */
export type Only = 'samples' | 'all';
export type Judge = (slug: string, source: string, options: { only: Only }) => AsyncIterable<JudgeEvent>;

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
	/** Of the current or last run, from its verdict on. */
	report = $state.raw<Report | null>(null);
	/** Index of the case whose details are open. */
	selected = $state<number | null>(null);
	/** The source that `report` and `cases` are about. */
	judged = $state('');
	/** False once a keystroke could not be kept. */
	kept = $state(true);

	busy = $derived(this.phase !== 'idle');
	/** The report is about another text than the one in the editor. */
	stale = $derived(this.report !== null && this.judged !== this.source);

	readonly #drafts: Drafts;
	readonly #judge: Judge;
	#run = 0;

	constructor(problem: { slug: string; starter: string }, drafts: Drafts, judge: Judge) {
		this.slug = problem.slug;
		this.starter = problem.starter;
		this.#drafts = drafts;
		this.#judge = judge;
		this.source = drafts.read(problem.slug) ?? problem.starter;
	}

	/** The reader typed. */
	edit(source: string): void {
		if (source === this.source) return;
		this.source = source;
		this.kept = this.#drafts.keep(this.slug, source);
	}

	/** Opens the details of a case, or closes them when they are open. */
	select(index: number): void {
		this.selected = this.selected === index ? null : index;
	}

	/** Judges what is in the editor. A newer call replaces this one. */
	async judge(only: Only): Promise<void> {
		const run = ++this.#run;
		Object.assign(this, {
			only,
			phase: 'compiling',
			total: 0,
			cases: [],
			report: null,
			selected: null,
			judged: this.source,
		});
		try {
			for await (const event of this.#judge(this.slug, this.source, { only })) {
				if (run !== this.#run) return;
				this.#hear(event);
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
