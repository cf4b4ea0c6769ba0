import { expect, test } from 'vitest';
import { answerPath, below, parsePath, valueAt } from '#lib/ui/value-path.ts';

test('reads places as mismatches name them', () => {
	expect(parsePath('')).toEqual([]);
	expect(parsePath('centroids[2][0]')).toEqual(['centroids', 2, 0]);
	expect(parsePath('calls[2].predict[0]')).toEqual(['calls', 2, 'predict', 0]);
	expect(parsePath('[1].w')).toEqual([1, 'w']);
	expect(parsePath('not a path')).toBeNull();
});

test('follows a path only into the part that it names', () => {
	expect(below(['a', 1], 'a')).toEqual([1]);
	expect(below(['a', 1], 'b')).toBeNull();
	expect(below([], 'a')).toBeNull();
	expect(below(null, 'a')).toBeNull();
});

test('finds what is at a place, also in the answers of a class', () => {
	expect(valueAt({ centroids: [[1, 2]] }, ['centroids', 0, 1])).toBe(2);
	expect(valueAt({ centroids: [[1, 2]] }, ['labels', 0])).toBeUndefined();
	expect(answerPath('calls[2].predict[0]')).toEqual([2, 0]);
	expect(answerPath('labels[1]')).toEqual(['labels', 1]);
});
