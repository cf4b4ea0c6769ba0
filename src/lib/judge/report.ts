// What judging says: an event for each step and one report at the end. The page draws it, the command line prints it.
import type { Group } from '#lib/judge/problem.ts';
import type { ConsoleLine } from '#lib/judge/tools.ts';
import type { Input, Value } from '#lib/judge/value.ts';
import type { Diagnostic, Mismatch, Verdict, VerdictKind } from '#lib/judge/verdict.ts';

export interface CaseReport {
	readonly name: string;
	/** `own` for a case that the reader wrote. */
	readonly group: Group | 'own';
	readonly verdict: Verdict;
	readonly ops: number;
	readonly ms: number;
	readonly peakBytes: number;
	readonly console: readonly ConsoleLine[];
	/** What went in and came out, for cases that may be shown: samples and the reader's own. */
	readonly detail: CaseDetail | null;
}

export interface CaseDetail {
	readonly input: Input;
	readonly expected: Value;
	/** Undefined also where the submission did not return. */
	readonly actual: Value;
}

/** The smallest input found on which the submission fails. */
export interface Counterexample extends CaseDetail {
	readonly verdict: Verdict;
	readonly mismatch: Mismatch | null;
}

export const growthClasses = [
	'1',
	'log n',
	'sqrt n',
	'n',
	'n log n',
	'n sqrt n',
	'n^2',
	'n^2 log n',
	'n^3',
	'2^n',
	'uncertain',
] as const;
/** Written with `n`; a report of another parameter writes its own letter: `d log d`. */
export type GrowthClass = (typeof growthClasses)[number];

/** How cost grows with one size parameter. */
export interface Growth {
	/** In the parameter's own letter. */
	readonly class: string;
	/** Local slope at the large end, on log-log axes. */
	readonly exponent: number;
	/** From 0 to 1. High from 0.9, medium from 0.6, low below. */
	readonly confidence: number;
	/** Why it is uncertain, or what limits the answer: "measured up to n = 1024, then the call stack was full". */
	readonly note: string | null;
}
export interface Cost {
	/** `O(n·k·d)`. */
	readonly text: string;
	readonly parameters: Readonly<Record<string, Growth>>;
}
/** One measured point of a sweep. */
export interface CostPoint {
	readonly sizes: Readonly<Record<string, number>>;
	readonly ops: number;
	/** Peak heap above the start, in bytes, plus stack. */
	readonly bytes: number;
	readonly ms: number;
}
export interface Complexity {
	readonly time: Cost;
	readonly space: Cost;
	readonly points: readonly CostPoint[];
	readonly reference: {
		readonly time: Cost;
		readonly space: Cost;
		/** Operations of the submission over those of the reference, at the largest sizes that both were measured at. */
		readonly opsRatio: number;
		readonly points: readonly CostPoint[];
	};
}

export interface Report {
	readonly problem: string;
	readonly verdict: VerdictKind;
	readonly passed: number;
	readonly total: number;
	/** Of all cases together. */
	readonly ops: number;
	/** Wall time of all calls together: without compiling, starting and checking. */
	readonly ms: number;
	/** Of the case that needs most. */
	readonly peakBytes: number;
	readonly cases: readonly CaseReport[];
	readonly counterexample: Counterexample | null;
	/** The sentence of the labelled mistake that this submission behaves like. */
	readonly mistake: string | null;
	readonly diagnostics: readonly Diagnostic[];
	readonly complexity: Complexity | null;
}

/** A submission whose cost says something: right, or right and too slow. */
export function isMeasurable({ verdict, passed }: Report): boolean {
	return verdict === 'accepted' || (verdict === 'time-limit' && passed > 0);
}

/** In order: `compiled` (not after a compile error), `case` for each case run, `verdict`, `explained`, `report`. */
export type JudgeEvent =
	| { readonly type: 'compiled'; readonly total: number }
	| { readonly type: 'case'; readonly index: number; readonly total: number; readonly report: CaseReport }
	/** The verdict and all cases. */
	| { readonly type: 'verdict'; readonly report: Report }
	/** With the counterexample and the mistake it looks like. */
	| { readonly type: 'explained'; readonly report: Report }
	/** With the complexity: the last. */
	| { readonly type: 'report'; readonly report: Report };
