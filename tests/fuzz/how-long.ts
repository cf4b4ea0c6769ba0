import type { Parameters } from 'fast-check';

/** How many are tried, or for how long. */
export type HowLong = Pick<
	Parameters,
	'numRuns' | 'interruptAfterTimeLimit' | 'markInterruptAsFailure' | 'endOnFailure'
>;
