import type { Checker } from '#lib/judge/check/checker.ts';
import { close, type Tolerance } from '#lib/judge/check/close.ts';
import { isSequence, type Value } from '#lib/judge/value.ts';

/**
 * A vector (d,), or a list of vectors (k, d), each close to the expected one or to its negative, as for eigenvectors
 * and principal components.
 */
export function sameUpToSign(tolerance: Tolerance = {}): Checker {
	const plain = close(tolerance);
	return {
		describe: `${plain.describe}, up to the sign of each vector`,
		check(answer) {
			const { expected, actual, path } = answer;
			const nested = isSequence(expected) && expected.length > 0 && isSequence(expected[0]);
			if (!nested || !isSequence(actual) || actual.length !== expected.length) return checkVector(answer);
			for (let i = 0; i < expected.length; i++) {
				const mismatch = checkVector({
					...answer,
					expected: expected[i],
					actual: actual[i],
					path: `${path}[${i}]`,
				});
				if (mismatch) return mismatch;
			}
			return null;
		},
	};

	function checkVector(answer: Parameters<Checker['check']>[0]) {
		const same = plain.check(answer);
		if (same === null) return null;
		const opposite = plain.check({ ...answer, expected: negate(answer.expected) });
		if (opposite === null) return null;
		// Of the two, the sign that holds for longer is the one the reader meant.
		return indexOf(opposite.path) > indexOf(same.path) ? opposite : same;
	}
}

function negate(value: Value): Value {
	if (typeof value === 'number') return -value;
	return isSequence(value) ? Array.from<Value>(value).map(negate) : value;
}

function indexOf(path: string): number {
	return Number(/\[(\d+)\]$/.exec(path)?.[1] ?? -1);
}
