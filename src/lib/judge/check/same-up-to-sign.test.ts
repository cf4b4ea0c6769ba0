import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameUpToSign } from '#lib/judge/check/same-up-to-sign.ts';
import type { Value } from '#lib/judge/value.ts';

const check = (expected: Value, actual: Value) =>
	sameUpToSign({ rel: 1e-9, abs: 1e-9 }).check({ input: [], expected, actual, path: '' });
const vectors = fc.array(
	fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 3, maxLength: 3 }),
	{ minLength: 1, maxLength: 4 },
);

test('a vector may be turned round as a whole only', () => {
	expect(check([1, 2], [-1, -2])).toBeNull();
	expect(check([1, 2], [-1, 2])).not.toBeNull();
});
test('each vector of a list has a sign of its own', () => {
	fc.assert(
		fc.property(vectors, fc.infiniteStream(fc.boolean()), (given, flips) => {
			const turned = given.map((vector) => (flips.next().value ? vector.map((x) => -x) : vector));
			expect(check(given, turned)).toBeNull();
		}),
	);
});
test('names the element in the sign that was meant', () => {
	expect(check([[1, 2, 3]], [[-1, -2, 5]])).toMatchObject({ path: '[0][2]', expected: -3, actual: 5 });
});
test('rejects another count of vectors', () => {
	expect(check([[1], [2]], [[1]])).toMatchObject({ path: 'length' });
});
