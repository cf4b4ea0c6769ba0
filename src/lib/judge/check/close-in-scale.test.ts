import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeInScale } from '#lib/judge/check/close-in-scale.ts';
import type { Value } from '#lib/judge/value.ts';

const check = (expected: Value, actual: Value) =>
	closeInScale({ rel: 1e-3, abs: 1e-9 }).check({ input: [], expected, actual, path: '' });

test('a small number may be as far off as the largest allows', () => {
	expect(check([1000, 1], [1000.9, 0.1])).toBeNull();
	expect(check([1000, 1], [1000, -0.1])).toMatchObject({ path: '[1]', expected: 1, actual: -0.1 });
	expect(check([[0], [5]], [[0.004], [5]])).toBeNull();
});
test('zeros alone leave the absolute tolerance', () => {
	expect(check([0, 0], [1e-10, 0])).toBeNull();
	expect(check([0, 0], [1e-8, 0])).not.toBeNull();
});
test('never accepts NaN or another shape', () => {
	expect(check([1], [NaN])).not.toBeNull();
	expect(check([1], [1, 1])).toMatchObject({ path: 'length' });
	expect(check([1], 'x')).not.toBeNull();
	expect(check([[1]], [1])).not.toBeNull();
});
test('accepts any finite vector against itself', () => {
	const vector = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }));
	fc.assert(fc.property(vector, (x) => check(x, x) === null));
});
