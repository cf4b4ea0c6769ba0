import type { Checker } from '#lib/judge/check/checker.ts';
import { join } from '#lib/judge/check/structure.ts';
import { isRecord, type Input, type Value } from '#lib/judge/value.ts';

/**
 * A field that must fit the rest of the same answer, where many answers are right: scores that belong to the components
 * that were returned, whichever they are. To be put after the checks of those other fields.
 *
 * @param name   the field
 * @param derive what the field must be, from the submission's own answer; may count on what was checked before
 */
export function consistent(
	name: string,
	derive: (answer: { readonly [key: string]: Value }, input: Input) => Value,
	checker: Checker,
): Checker {
	return {
		describe: `${name}, as it follows from the rest of the answer: ${checker.describe}`,
		check(answer) {
			const { input, expected, actual, path } = answer;
			if (!isRecord(actual)) return { path, expected, actual, reason: 'expected an object' };
			return checker.check({
				...answer,
				expected: derive(actual, input),
				actual: Object.hasOwn(actual, name) ? actual[name] : undefined,
				path: join(path, name),
			});
		},
	};
}
