import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exact } from '#lib/judge/check/exact.ts';
import type { Value } from '#lib/judge/value.ts';

const check = (expected: Value, actual: Value) => exact().check({ input: [], expected, actual, path: '' });

test('tells values of different types apart', () => {
	const values: Value[] = [0, '0', false, null, undefined, [], [0], {}, ''];
	for (const [i, a] of values.entries())
		for (const [j, b] of values.entries()) expect(check(a, b) === null).toBe(i === j);
});
test('names the place in nested objects', () => {
	expect(check({ tree: [{ leaf: 1 }] }, { tree: [{ leaf: 2 }] })).toMatchObject({ path: 'tree[0].leaf' });
	expect(check({ labels: [1] }, {})).toMatchObject({ path: 'labels', reason: 'the field labels is missing' });
});
test('accepts integers against themselves and nothing else', () => {
	fc.assert(
		fc.property(fc.array(fc.integer()), fc.array(fc.integer()), (a, b) => {
			expect(check(a, b) === null).toBe(a.length === b.length && a.every((value, i) => value === b[i]));
		}),
	);
});
test('0 equals -0 and NaN equals nothing', () => {
	expect(check(0, -0)).toBeNull();
	expect(check([NaN], [NaN])).not.toBeNull();
});
