// Limits of a case, in units that are the same on every machine.
import type { ProblemLimits } from '#lib/judge/problem.ts';
import type { Limits } from '#lib/judge/tools.ts';

export const defaults = { opsFactor: 10, opsFloor: 50e6, heapBytes: 64 * 2 ** 20 } as const;

/** A net below the operation limit; a run that reaches it on a slow machine is a time-limit all the same. */
const deadlineMs = 3000;

/** Limits for a submission on a case on which the reference needs `referenceOps` operations. */
export function limitsFor(limits: ProblemLimits | undefined, referenceOps: number): Limits {
	const { opsFactor, opsFloor, heapBytes } = { ...defaults, ...limits };
	return { ops: Math.max(opsFloor, Math.ceil(opsFactor * referenceOps)), heapBytes, deadlineMs };
}

/** Limits for a reference on an input that a reader wrote: it ends while one waits. */
export function ownInputLimits(limits: ProblemLimits | undefined): Limits {
	return { ops: 100e6, heapBytes: limits?.heapBytes ?? defaults.heapBytes, deadlineMs: 5000 };
}

/** Limits for a reference: what no sound package reaches. */
export function referenceLimits(limits: ProblemLimits | undefined): Limits {
	return { ops: 500e6, heapBytes: limits?.heapBytes ?? defaults.heapBytes, deadlineMs: 20_000 };
}
