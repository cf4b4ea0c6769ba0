import type { Checker } from '#lib/judge/check/checker.ts';
import { findDifference } from '#lib/judge/check/structure.ts';

export interface Tolerance {
	/** Times |expected|; unitless. */
	readonly rel?: number;
	/** In the unit of the value. */
	readonly abs?: number;
}

/**
 * Numbers, and lists of numbers of any depth, close to the expected: |actual - expected| <= abs + rel·|expected|.
 * Scaled by the expected value only, so that a wrong answer can't widen its own tolerance. Whatever is not a number is
 * compared exactly.
 */
export function close({ rel = 1e-9, abs = 1e-9 }: Tolerance = {}): Checker {
	const text = toleranceText({ rel, abs });
	return {
		describe: `each number within ${text} of the expected`,
		check: (answer) =>
			findDifference(answer, { tolerance: text }, (actual, expected) =>
				within(actual, expected, { rel, abs }, answer.share),
			),
	};
}

/**
 * NaN is never close, not even to NaN, hence no `>`; an infinity is close to itself only.
 *
 * @param share of the tolerance that may be used
 */
export function within(
	actual: number,
	expected: number,
	{ rel = 0, abs = 0 }: Tolerance,
	share = 1,
): boolean {
	if (!Number.isFinite(expected)) return actual === expected;
	return Math.abs(actual - expected) <= share * (abs + rel * Math.abs(expected));
}

/** `1e-9 + 1e-6·|expected|`. */
export function toleranceText({ rel = 0, abs = 0 }: Tolerance): string {
	if (rel === 0) return `${abs}`;
	return abs === 0 ? `${rel}·|expected|` : `${abs} + ${rel}·|expected|`;
}
