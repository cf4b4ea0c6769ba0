import type { Checker } from '#lib/judge/check/checker.ts';
import { findDifference } from '#lib/judge/check/structure.ts';

/** Deep equality: same type, same shape, same values. 0 equals -0; a NaN equals nothing, not even a NaN. */
export function exact(): Checker {
	return {
		describe: 'equal exactly',
		check: (answer) =>
			findDifference(answer, 'must be equal exactly', (actual, expected) => actual === expected),
	};
}
