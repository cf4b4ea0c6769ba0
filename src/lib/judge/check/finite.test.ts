import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { finite } from '#lib/judge/check/finite.ts';
import type { Value } from '#lib/judge/value.ts';

const expected = { weights: [1, 2], bias: 3 };
const check = (actual: Value) => finite().check({ input: [], expected, actual, path: '' });

test('accepts any finite numbers in the right shape', () => {
	const number = fc.double({ noNaN: true, noDefaultInfinity: true });
	fc.assert(fc.property(number, number, (a, b) => check({ weights: [a, b], bias: a }) === null));
});
test('names a number that is not finite', () => {
	expect(check({ weights: [1, Infinity], bias: 3 })).toMatchObject({
		path: 'weights[1]',
		reason: 'must be finite',
	});
	expect(check({ weights: [1, NaN], bias: 3 })).toMatchObject({ path: 'weights[1]' });
});
test('names a list that is too long, a missing field and what only looks like a number', () => {
	expect(check({ weights: [1, 2, 3], bias: 3 })).toMatchObject({ path: 'weights.length', actual: 3 });
	expect(check({ weights: [1, 2] })).toMatchObject({ reason: 'the field bias is missing' });
	expect(check({ weights: ['1', '2'], bias: 3 })).toMatchObject({
		path: 'weights[0]',
		reason: 'expected a number, got a string',
	});
});
