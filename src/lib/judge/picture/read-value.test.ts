import { expect, test } from 'vitest';
import { hasShapeOf, looksSame, matrixOf, vectorOf } from '#lib/judge/picture/read-value.ts';

test('reads lists and typed arrays of numbers, and nothing else', () => {
	expect(vectorOf(new Float64Array([1, NaN]))).toEqual([1, NaN]);
	expect(vectorOf([1, '2'])).toBeNull();
	expect(matrixOf([[1, 2], new Float64Array([3, 4])])).toEqual([
		[1, 2],
		[3, 4],
	]);
	expect(matrixOf([[1], [2, 3]])).toBeNull();
	expect(matrixOf([], 1)).toEqual([]);
});

test('takes numbers for the same that a picture could not tell apart', () => {
	expect(looksSame({ a: [1, 2] }, { a: new Float64Array([1, 2 + 1e-9]), more: 1 })).toBe(true);
	expect(looksSame([[1]], [[1.1]])).toBe(false);
	expect(looksSame([[1]], [[1], [2]])).toBe(false);
	expect(looksSame({ a: 1 }, undefined)).toBe(false);
});

test('compares shapes all the way down', () => {
	expect(hasShapeOf([[1, 2]], [[NaN, 5]])).toBe(true);
	expect(hasShapeOf([[1, 2]], [[1], [2]])).toBe(false);
	expect(hasShapeOf([1], ['1'])).toBe(false);
});
