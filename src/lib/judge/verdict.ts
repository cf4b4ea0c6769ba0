// How a submission fared. Data, never thrown.
import type { Value } from '#lib/judge/value.ts';

/** The first place where an answer is not right. */
export interface Mismatch {
	/** Where in the answer, as one would write it: `centroids[2][0]`, or `` for the answer as a whole. */
	readonly path: string;
	readonly expected: Value;
	readonly actual: Value;
	/** One sentence: what is wrong and which tolerance broke. */
	readonly reason: string;
}

/** A message about the source, at the reader's own line and column (both from 1). */
export interface Diagnostic {
	readonly message: string;
	readonly line: number | null;
	readonly column: number | null;
}

/** How one submission fared on one case. */
export type Verdict =
	| { readonly kind: 'accepted' }
	| { readonly kind: 'wrong-answer'; readonly mismatch: Mismatch }
	| { readonly kind: 'compile-error'; readonly diagnostics: readonly Diagnostic[] }
	| { readonly kind: 'runtime-error'; readonly message: string; readonly diagnostic: Diagnostic }
	| { readonly kind: 'time-limit'; readonly limitOps: number; readonly by: 'operations' | 'clock' }
	| { readonly kind: 'memory-limit'; readonly by: 'heap' | 'stack'; readonly limitBytes: number }
	| { readonly kind: 'output-limit'; readonly what: string }
	| { readonly kind: 'judge-error'; readonly message: string }
	/** The reader's own input has no expected answer: the reference refuses it. It counts for no verdict. */
	| { readonly kind: 'unanswered'; readonly message: string }
	| { readonly kind: 'stopped' };

export type VerdictKind = Verdict['kind'];

/** Every verdict kind; folder names under `submissions/` are among these. */
export const verdictKinds = [
	'accepted',
	'wrong-answer',
	'compile-error',
	'runtime-error',
	'time-limit',
	'memory-limit',
	'output-limit',
	'judge-error',
	'unanswered',
	'stopped',
] as const satisfies readonly VerdictKind[];

export function isLimit(kind: VerdictKind): boolean {
	return kind === 'time-limit' || kind === 'memory-limit' || kind === 'output-limit';
}

/** A limit, or an entry that can't be called: the other cases would fare the same. */
export function endsRun(kind: VerdictKind): boolean {
	return isLimit(kind) || kind === 'compile-error' || kind === 'judge-error';
}

/** Makes a `switch` that forgets a member a compile error. */
export function unreachable(value: never): never {
	throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
