import type { Checker } from '#lib/judge/check/checker.ts';
import { join, nameType } from '#lib/judge/check/structure.ts';
import { isRecord } from '#lib/judge/value.ts';

/** An object with a checker for each field. Fields that the contract does not name are ignored. */
export function fields(checkers: Readonly<Record<string, Checker>>): Checker {
	return {
		describe: Object.entries(checkers)
			.map(([name, checker]) => `${name}: ${checker.describe}`)
			.join('; '),
		check(answer) {
			const { expected, actual, path } = answer;
			if (!isRecord(actual))
				return { path, expected, actual, reason: `expected an object, got ${nameType(actual)}` };
			for (const [name, checker] of Object.entries(checkers)) {
				const at = join(path, name);
				const value = isRecord(expected) ? expected[name] : undefined;
				if (!Object.hasOwn(actual, name))
					return { path: at, expected: value, actual: undefined, reason: `the field ${name} is missing` };
				const mismatch = checker.check({ ...answer, expected: value, actual: actual[name], path: at });
				if (mismatch) return mismatch;
			}
			return null;
		},
	};
}
