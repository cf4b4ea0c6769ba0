import { expect, test } from 'vitest';
import { RandomStream } from '#lib/judge/value.ts';
import { shapeOf } from '#lib/ui/value-shape.ts';

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
