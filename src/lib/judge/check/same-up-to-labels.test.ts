import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameUpToLabels } from '#lib/judge/check/same-up-to-labels.ts';
import type { Value } from '#lib/judge/value.ts';

const check = (expected: Value, actual: Value) =>
	sameUpToLabels().check({ input: [], expected, actual, path: '' });
const labels = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 12 });

test('says which two items belong together', () => {
	expect(check([0, 0, 1], [2, 1, 1])).toMatchObject({
		path: '[1]',
		reason: expect.stringContaining('items 0 and 1 belong together') as string,
	});
	expect(check([0, 1], [3, 3])).toMatchObject({
		path: '[1]',
		reason: expect.stringContaining('items 0 and 1 do not') as string,
	});
});
test('accepts every renaming', () => {
	fc.assert(
		fc.property(labels, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (given, names) => {
			expect(
				check(
					given,
					given.map((label) => names[label]!),
				),
			).toBeNull();
		}),
	);
});
test('accepts exactly what joins the same pairs', () => {
	fc.assert(
		fc.property(labels, labels, (a, b) => {
			const same =
				a.length === b.length && a.every((x, i) => a.every((y, j) => (x === y) === (b[i] === b[j])));
			expect(check(a, b) === null).toBe(same);
		}),
	);
});
test('a label is a number or a text, and not NaN', () => {
	for (const label of [NaN, null, [0]]) expect(check([0], [label])).not.toBeNull();
});
