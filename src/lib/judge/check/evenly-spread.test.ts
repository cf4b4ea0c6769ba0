import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenlySpread } from '#lib/judge/check/evenly-spread.ts';
import type { Value } from '#lib/judge/value.ts';

/** Input: labels of the rows, and how many folds. */
const folds = evenlySpread({
	part: 'fold',
	parts: (input) => input[1] as number,
	groupings: [
		{ of: (input) => input[0] as number[], name: (label) => `rows of label ${label as number}` },
		{ of: (input) => (input[0] as number[]).map(() => null), name: () => 'rows' },
	],
});
const check = (labels: number[], count: number, actual: Value) =>
	folds.check({ input: [labels, count], expected: [], actual, path: '' });

test('accepts any even assignment, in a typed array too', () => {
	expect(check([5, 5, 7, 7], 2, [0, 1, 0, 1])).toBeNull();
	expect(check([5, 5, 7, 7], 2, [1, 0, 0, 1])).toBeNull();
	expect(check([5, 5, 5, 7], 2, Int32Array.of(0, 1, 0, 1))).toBeNull();
	expect(check([], 3, [])).toBeNull();
});

test('names the part that has too many or too few of a group', () => {
	expect(check([5, 5, 7, 7], 2, [0, 0, 1, 1])).toEqual({
		path: '',
		expected: 1,
		actual: 2,
		reason: 'fold 0 has 2 of the 2 rows of label 5: each fold has 1 when they are spread evenly',
	});
	expect(check([5, 5, 5, 5], 3, [0, 0, 1, 1])?.reason).toBe(
		'fold 2 has 0 of the 4 rows of label 5: each fold has 1 or 2 when they are spread evenly',
	);
});

test('holds every grouping', () => {
	expect(check([1, 2, 3], 3, [0, 0, 0])?.reason).toBe(
		'fold 0 has 3 of the 3 rows: each fold has 1 when they are spread evenly',
	);
});

test('bears any number of parts', () => {
	expect(check([5, 5], 1e12, [7, 123_456_789_012])).toBeNull();
	expect(check([5, 5], 1e12, [7, 7])).not.toBeNull();
	expect(check([5, 5], 0, [0, 0])).not.toBeNull();
});

test.each<[string, Value]>([
	['no list', 4],
	['a list too short', [0]],
	['a part too large', [0, 2]],
	['a negative part', [0, -1]],
	['no integer', [0, 0.5]],
	['NaN', [0, NaN]],
	['a string', [0, '1']],
	['a hole', [0, undefined]],
])('refuses %s', (_, actual) => {
	expect(check([5, 5], 2, actual)).not.toBeNull();
});

test('accepts a deal in turn of sorted rows, and refuses it with one part changed where that tips the balance', () => {
	const labels = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 40 });
	fc.assert(
		fc.property(labels, fc.integer({ min: 1, max: 6 }), fc.nat(), fc.nat(), (y, count, at, to) => {
			const order = [...y.keys()].toSorted((a, b) => y[a]! - y[b]!);
			const dealt = y.map((_, i) => order.indexOf(i) % count);
			expect(check(y, count, dealt)).toBeNull();
			const changed = dealt.with(at % y.length, to % count);
			const sizes = Array.from({ length: count }, (_, part) => changed.filter((p) => p === part).length);
			if (Math.max(...sizes) - Math.min(...sizes) > 1) expect(check(y, count, changed)).not.toBeNull();
		}),
	);
});
