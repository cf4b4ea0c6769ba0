import { expect, test } from 'vitest';
import { RandomStream } from '#lib/judge/value.ts';
import { decimalPads, differ, shapeOf } from '#lib/ui/value-shape.ts';

test('a list of equally long rows is a table, any other nested list is shown part by part', () => {
	expect(
		shapeOf([
			[1, 2],
			[3, 4],
		]).kind,
	).toBe('table');
	expect(shapeOf([new Float64Array([1, 2]), [3, 4]]).kind).toBe('table');
	expect(shapeOf([[1, 2], [3]]).kind).toBe('parts');
	expect(shapeOf([[], []]).kind).toBe('parts');
	expect(shapeOf({ labels: [0] }).kind).toBe('parts');
});

test('flat lists are rows, and typed ones say so', () => {
	expect(shapeOf([])).toEqual({ kind: 'row', items: [], typed: null });
	expect(shapeOf(new Int32Array([1]))).toEqual({ kind: 'row', items: [1], typed: 'Int32Array' });
});

test('a random source is one word', () => {
	expect(shapeOf(new RandomStream(3)).kind).toBe('scalar');
});

test('numbers differ by more than rounding, and NaN is like itself', () => {
	expect(differ(1, 1 + 1e-9)).toBe(false);
	expect(differ(1e9, 1e9 + 1)).toBe(false);
	expect(differ(0, 1e-3)).toBe(true);
	expect(differ(NaN, NaN)).toBe(false);
	expect(differ(NaN, 0)).toBe(true);
	expect(differ(1, undefined)).toBe(true);
});

test('points of a column lie below one another', () => {
	const texts = ['1', '-10.25', '3.5'];
	const padded = decimalPads(texts).map((pad, i) => texts[i] + pad);
	expect(padded.map((text) => text.length - (text.indexOf('.') === -1 ? 1 : text.indexOf('.')))).toEqual([
		3, 3, 3,
	]);
});
