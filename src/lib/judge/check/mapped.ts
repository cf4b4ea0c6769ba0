import type { Checker } from '#lib/judge/check/checker.ts';
import type { Input, Value } from '#lib/judge/value.ts';

/**
 * Checks what follows from an answer instead of the answer itself, where many answers mean the same: predictions instead
 * of weights. Both the expected and the actual answer are mapped.
 *
 * @param name  what is compared; it starts the path of a mismatch: `predictions[3]`
 * @param derive may throw for an answer that has not the shape of the contract, which is then wrong
 */
export function mapped(
	name: string,
	derive: (answer: Value, input: Input) => Value,
	checker: Checker,
): Checker {
	return {
		describe: `${name}: ${checker.describe}`,
		check(answer) {
			const { input, expected, actual } = answer;
			return checker.check({
				...answer,
				expected: derive(expected, input),
				actual: derive(actual, input),
				path: name,
			});
		},
	};
}
