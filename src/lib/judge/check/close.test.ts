import fc from 'fast-check';
import { expect, test } from 'vitest';
import { close } from '#lib/judge/check/close.ts';
import type { Value } from '#lib/judge/value.ts';

const check = (expected: Value, actual: Value, tolerance = {}) =>
	close(tolerance).check({ input: [], expected, actual, path: '' });
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const nested = fc.letrec<{ value: Value }>((tie) => ({
	value: fc.oneof(finite, fc.array(tie('value'), { maxLength: 4 }), fc.constant(null), fc.boolean()),
})).value;

test('names the first element that is off, both values and the tolerance', () => {
	expect(
		check(
			[
				[1, 2],
				[3, 4],
			],
			[
				[1, 2],
				[3.5, 5],
			],
			{ rel: 1e-6, abs: 1e-8 },
		),
	).toEqual({
		path: '[1][0]',
		expected: 3,
		actual: 3.5,
		reason: 'differs by 0.5; the tolerance is 1e-8 + 0.000001·|expected|',
	});
});
test('compares lengths before values', () => {
	expect(check([1, 2], [9])).toMatchObject({ path: 'length', expected: 2, actual: 1 });
});
test('does not take a boxed number, a numeric text or a list of one for a number', () => {
	for (const actual of ['1', [1], { value: 1 }, null, undefined, true])
		expect(check(1, actual)?.reason).toMatch(/^expected a number, got/);
});
test('takes a typed array for a list', () => {
	expect(check([1, 2], new Float64Array([1, 2]))).toBeNull();
});
test('scales by the expected value only, so that a wrong answer does not widen its own tolerance', () => {
	expect(check(1, 1e12, { rel: 0.5, abs: 0 })).not.toBeNull();
});
test('never accepts NaN, and an infinity only for itself', () => {
	expect(check(NaN, NaN)).not.toBeNull();
	expect(check(1, NaN)).not.toBeNull();
	expect(check(Infinity, Infinity)).toBeNull();
	expect(check(Infinity, 1e308)).not.toBeNull();
	expect(check(1e308, Infinity)).not.toBeNull();
});
test('accepts every value without NaN against itself', () => {
	fc.assert(fc.property(nested, (value) => check(value, value) === null));
});
test('accepts what lies inside the tolerance and rejects what lies clearly outside', () => {
	const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
	fc.assert(
		fc.property(number, fc.double({ min: -0.99, max: 0.99, noNaN: true }), (e, part) => {
			const room = 1e-3 + 1e-3 * Math.abs(e);
			expect(check(e, e + part * room, { rel: 1e-3, abs: 1e-3 })).toBeNull();
			expect(check(e, e + 1.01 * room, { rel: 1e-3, abs: 1e-3 })).not.toBeNull();
		}),
	);
});
