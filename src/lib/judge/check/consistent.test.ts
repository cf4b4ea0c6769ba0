import fc from 'fast-check';
import { expect, test } from 'vitest';
import { close } from '#lib/judge/check/close.ts';
import { consistent } from '#lib/judge/check/consistent.ts';
import type { Value } from '#lib/judge/value.ts';

/** The product of the answer's own factors. */
const checker = consistent('product', ({ a, b }) => (a as number) * (b as number), close());
const check = (actual: Value, path = '') => checker.check({ input: [], expected: null, actual, path });

test('holds a field to the other fields of the same answer', () => {
	expect(check({ a: 2, b: 6, product: 12 })).toBeNull();
	expect(check({ a: 3, b: 6, product: 12 }, 'out')).toMatchObject({
		path: 'out.product',
		expected: 18,
		actual: 12,
	});
});
test('asks for the field and for an object', () => {
	expect(check({ a: 2, b: 6 })).toMatchObject({ path: 'product', expected: 12 });
	expect(check([2, 6, 12])).not.toBeNull();
	expect(check({ a: NaN, b: 1, product: NaN })).not.toBeNull();
});
test('accepts every answer that fits itself', () => {
	const factor = fc.double({ noNaN: true, min: -1e6, max: 1e6 });
	fc.assert(fc.property(factor, factor, (a, b) => check({ a, b, product: a * b }) === null));
});
