import type { Checker } from '#lib/judge/check/checker.ts';
import { nameType } from '#lib/judge/check/structure.ts';
import { isSequence, type Value } from '#lib/judge/value.ts';

/**
 * Two labellings of the same items that make the same partition: a renaming of labels takes one to the other. Labels
 * are numbers or strings, shape (n,).
 */
export function sameUpToLabels(): Checker {
	return {
		describe: 'the same partition: labels may be named differently',
		check({ expected, actual, path }) {
			if (!isSequence(expected) || !isSequence(actual))
				return { path, expected, actual, reason: `expected a list of labels, got ${nameType(actual)}` };
			if (actual.length !== expected.length)
				return {
					path: `${path}.length`,
					expected: expected.length,
					actual: actual.length,
					reason: 'the list has the wrong length',
				};
			const renamed = new Map<Value, { label: Value; first: number }>();
			const taken = new Map<Value, number>();
			for (let i = 0; i < expected.length; i++) {
				const [e, a] = [expected[i], actual[i]];
				const differ = (reason: string) => ({ path: `${path}[${i}]`, expected: e, actual: a, reason });
				if ((typeof a !== 'number' && typeof a !== 'string') || Number.isNaN(a))
					return differ('a label must be a number or a string');
				const known = renamed.get(e);
				if (known !== undefined && known.label !== a)
					return differ(`items ${known.first} and ${i} belong together, but have different labels`);
				const other = taken.get(a);
				if (known === undefined && other !== undefined)
					return differ(`items ${other} and ${i} do not belong together, but have the same label`);
				if (known === undefined) {
					renamed.set(e, { label: a, first: i });
					taken.set(a, i);
				}
			}
			return null;
		},
	};
}
