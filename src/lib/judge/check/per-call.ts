import type { Checker } from '#lib/judge/check/checker.ts';
import { findDifference } from '#lib/judge/check/structure.ts';
import { isSequence } from '#lib/judge/value.ts';

/**
 * The answers of a class: a checker for each method whose return value is part of the contract. The answer lists one
 * item for each call of the input; paths name the call and its method: `calls[2].predict[0]`.
 */
export function perCall(checkers: Readonly<Record<string, Checker>>): Checker {
	return {
		describe: Object.entries(checkers)
			.map(([method, checker]) => `${method}: ${checker.describe}`)
			.join('; '),
		check(answer) {
			const { input, expected, actual, path } = answer;
			if (!isSequence(actual) || !isSequence(expected) || actual.length !== expected.length)
				return findDifference({ expected, actual, path }, 'must answer every call', Object.is);
			for (const [i, call] of input.entries()) {
				const method = isSequence(call) ? call[0] : undefined;
				const checker = typeof method === 'string' ? checkers[method] : undefined;
				const mismatch = checker?.check({
					...answer,
					expected: expected[i],
					actual: actual[i],
					path: `${path}calls[${i}].${String(method)}`,
				});
				if (mismatch) return mismatch;
			}
			return null;
		},
	};
}
