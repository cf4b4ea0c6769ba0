import type { Checker } from '#lib/judge/check/checker.ts';
import { findDifference } from '#lib/judge/check/structure.ts';

/** Finite numbers in the shape of the expected answer, whatever their values: what comes before a check by `mapped`. */
export function finite(): Checker {
	return {
		describe: 'finite numbers in the shape that the contract asks for',
		check: (answer) => findDifference(answer, 'must be finite', (actual) => Number.isFinite(actual)),
	};
}
