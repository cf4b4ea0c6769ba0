import type { Checker } from '#lib/judge/check/checker.ts';
import { findDifference } from '#lib/judge/check/structure.ts';
import { isSequence, type Value } from '#lib/judge/value.ts';

/**
 * Numbers, and lists of numbers of any depth, within `abs + rel·m` of the expected, m the largest size of an expected
 * number: for values that share one scale and one error, such as eigenvalues, where a small one is as uncertain as the
 * largest.
 *
 * @param rel times the largest |expected|; unitless
 * @param abs in the unit of the values
 */
export function closeInScale({ rel = 1e-9, abs = 0 }: { rel?: number; abs?: number } = {}): Checker {
	const text = `${abs === 0 ? '' : `${abs} + `}${rel}·(largest |expected|)`;
	return {
		describe: `each number within ${text} of the expected`,
		check(answer) {
			const slack = (answer.share ?? 1) * (abs + rel * largest(answer.expected));
			return findDifference(
				answer,
				{ tolerance: text },
				(actual, expected) => Math.abs(actual - expected) <= slack,
			);
		},
	};
}

function largest(value: Value): number {
	if (typeof value === 'number') return Math.abs(value);
	if (!isSequence(value)) return 0;
	let size = 0;
	for (const item of value as Iterable<Value>) size = Math.max(size, largest(item));
	return size;
}
