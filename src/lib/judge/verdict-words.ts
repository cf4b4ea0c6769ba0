// What the page says of a verdict.
import { formatBytes, formatOps } from '#lib/judge/format-number.ts';
import { unreachable, type Mismatch, type Verdict, type VerdictKind } from '#lib/judge/verdict.ts';

export const verdictNames: Record<VerdictKind, string> = {
	accepted: 'Accepted',
	'wrong-answer': 'Wrong answer',
	'compile-error': 'Does not compile',
	'runtime-error': 'Runtime error',
	'time-limit': 'Time limit',
	'memory-limit': 'Memory limit',
	'output-limit': 'Output limit',
	'judge-error': 'The judge failed',
	unanswered: 'No expected answer',
	stopped: 'Stopped',
};

/** Good, bad, or neither: the submission is not to blame. */
export function toneOf(kind: VerdictKind): 'good' | 'bad' | 'neutral' {
	if (kind === 'accepted') return 'good';
	return kind === 'stopped' || kind === 'judge-error' || kind === 'unanswered' ? 'neutral' : 'bad';
}

/** One sentence about how a case ended; empty where the name says it all. */
export function explain(verdict: Verdict): string {
	switch (verdict.kind) {
		case 'accepted':
		case 'stopped':
			return '';
		case 'wrong-answer':
			return explainMismatch(verdict.mismatch);
		case 'compile-error':
			return verdict.diagnostics[0]?.message ?? '';
		case 'runtime-error':
			return verdict.message;
		case 'time-limit':
			return verdict.by === 'clock'
				? 'It ran for several seconds without an end.'
				: `It used more than ${formatOps(verdict.limitOps)} operations.`;
		case 'memory-limit':
			return verdict.by === 'stack'
				? `Calls were nested too deeply: the stack holds ${formatBytes(verdict.limitBytes)}, about 600 calls.`
				: `It asked for more than ${formatBytes(verdict.limitBytes)} of memory.`;
		case 'output-limit':
			return verdict.what;
		case 'unanswered':
			return verdict.message;
		case 'judge-error':
			return `${verdict.message}. This is not your fault.`;
		default:
			return unreachable(verdict);
	}
}

export function explainMismatch({ path, reason }: Pick<Mismatch, 'path' | 'reason'>): string {
	return path === '' ? reason : `${path}: ${reason}`;
}

/** How a case ended, as far as it is shown. */
export interface Ending {
	readonly kind: VerdictKind;
	readonly mismatch: Mismatch | null;
	/** One sentence; may be empty. */
	readonly reason: string;
}

export function endingOf(verdict: Verdict): Ending {
	return {
		kind: verdict.kind,
		mismatch: verdict.kind === 'wrong-answer' ? verdict.mismatch : null,
		reason: explain(verdict),
	};
}
