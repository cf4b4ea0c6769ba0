import type { Checker } from '#lib/judge/check/checker.ts';

/** Every checker must accept; the first mismatch counts. */
export function all(...checkers: readonly Checker[]): Checker {
	return {
		describe: checkers.map((checker) => checker.describe).join('; '),
		check(answer) {
			for (const checker of checkers) {
				const mismatch = checker.check(answer);
				if (mismatch) return mismatch;
			}
			return null;
		},
	};
}
