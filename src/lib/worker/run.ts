// One submission being judged by a worker, as the page sees it: what arrived so far, and what to say if no more comes.
import type { CaseReport, Complexity, JudgeEvent, Report } from '#lib/judge/report.ts';
import { isLimit, type Diagnostic, type Verdict } from '#lib/judge/verdict.ts';
import { EventQueue } from '#lib/worker/event-queue.ts';
import type { CaseName, JudgeRequest } from '#lib/worker/protocol.ts';

/** How a run ends that the worker does not finish. */
export type Ending = Extract<Verdict, { kind: 'stopped' | 'time-limit' | 'runtime-error' | 'judge-error' }>;

export class Run {
	readonly asked: JudgeRequest;
	readonly events = new EventQueue<JudgeEvent>();
	/** Whose program runs now, if any. */
	running: 'submission' | 'package' | null = null;
	/** The worker has taken it up. */
	begun = false;
	/** All is known but the cost. */
	isExplained = false;
	/** It went to a second worker, because the first one did not take it up. */
	resent = false;
	#names: readonly CaseName[] = [];
	#finished: CaseReport[] = [];
	#report: Report | null = null;

	constructor(asked: JudgeRequest) {
		this.asked = asked;
	}

	begin(names: readonly CaseName[]): void {
		this.begun = true;
		this.#names = names;
	}

	push(event: JudgeEvent): void {
		if (event.type === 'case') this.#finished.push(event.report);
		if (event.type !== 'case' && event.type !== 'compiled') this.#report = event.report;
		if (event.type === 'explained') this.isExplained = true;
		this.events.push(event);
	}

	/** The last event, for a verdict whose cost was measured by another worker. */
	measured(complexity: Complexity): void {
		if (this.#report) this.push({ type: 'report', report: { ...this.#report, complexity } });
	}

	/** Ends the run with what arrived so far. A verdict that was reached before stands. */
	end(ending: Ending): void {
		const report = this.#report ?? this.#unfinished(ending);
		if (this.#report === null) this.events.push({ type: 'verdict', report });
		this.events.push({ type: 'report', report });
		this.events.close();
	}

	#unfinished(ending: Ending): Report {
		const at = this.#names[this.#finished.length];
		const cases =
			at !== undefined && (isLimit(ending.kind) || ending.kind === 'runtime-error')
				? [...this.#finished, unmeasured(at, ending)]
				: this.#finished;
		const first = cases.find(({ verdict }) => verdict.kind !== 'accepted');
		const outranks = ending.kind === 'stopped' || ending.kind === 'judge-error';
		return {
			problem: this.asked.slug,
			verdict: outranks ? ending.kind : (first?.verdict.kind ?? ending.kind),
			passed: cases.filter(({ verdict }) => verdict.kind === 'accepted').length,
			total: this.#names.length,
			ops: cases.reduce((sum, { ops }) => sum + ops, 0),
			ms: cases.reduce((sum, { ms }) => sum + ms, 0),
			peakBytes: cases.reduce((most, { peakBytes }) => Math.max(most, peakBytes), 0),
			cases,
			counterexample: null,
			mistake: null,
			diagnostics: diagnosticsOf(ending),
			complexity: null,
		};
	}
}

/** The case that was running when the worker was ended: nothing was measured of it. */
function unmeasured({ name, group }: CaseName, verdict: Ending): CaseReport {
	return { name, group, verdict, ops: 0, ms: 0, peakBytes: 0, console: [], detail: null };
}

function diagnosticsOf(ending: Ending): Diagnostic[] {
	if (ending.kind === 'runtime-error') return [ending.diagnostic];
	if (ending.kind === 'judge-error') return [{ message: ending.message, line: null, column: null }];
	return [];
}
