// Judges how good an answer is, where many are right: inertia, accuracy, loss.
import type { Checker } from '#lib/judge/check/checker.ts';
import type { Input, Value } from '#lib/judge/value.ts';

/** A score of an answer; NaN, or an answer that can't be scored, is never good enough. */
export type Score = (value: Value, input: Input) => number;

export interface QualityOptions {
	/** What is scored: "accuracy on the test points". */
	readonly what: string;
	/** How much worse than the reference is still right, in the unit of the score. */
	readonly margin?: number;
	/** The same as a fraction of the reference's score. */
	readonly relativeMargin?: number;
}

/** The score is at least that of the reference less the margin. */
export function atLeast(score: Score, options: QualityOptions): Checker {
	return compare(score, options, 'at least', -1, (actual, bound) => actual >= bound);
}

/** The score is at most that of the reference plus the margin. */
export function atMost(score: Score, options: QualityOptions): Checker {
	return compare(score, options, 'at most', 1, (actual, bound) => actual <= bound);
}

function compare(
	score: Score,
	{ what, margin = 0, relativeMargin = 0 }: QualityOptions,
	words: string,
	sign: 1 | -1,
	good: (actual: number, bound: number) => boolean,
): Checker {
	const slack = [margin === 0 ? '' : `${margin}`, relativeMargin === 0 ? '' : `${relativeMargin * 100} %`];
	const margins = slack.filter(Boolean).join(' and ') || 'no';
	return {
		describe: `${what} ${words} that of the reference, with ${margins} margin`,
		check({ input, expected, actual, path }) {
			const reference = score(expected, input);
			const own = score(actual, input);
			const bound = reference + sign * (margin + relativeMargin * Math.abs(reference));
			if (good(own, bound)) return null;
			return {
				path,
				expected: reference,
				actual: own,
				reason: `${what} must be ${words} ${bound}; the reference has ${reference}`,
			};
		},
	};
}
