import { expect, test } from 'vitest';
import { fitSpace } from '#lib/judge/complexity/fit-space.ts';
import { bits, room, root } from '#lib/judge/complexity/growth.ts';
import { sweepSizes } from '#lib/judge/complexity/sizes.ts';

const array = (n: number) => 72 + 8 * room(n);
const shapes: readonly [name: string, picked: string, bytes: (n: number) => number][] = [
	['nothing that grows', '1', () => 1000],
	['digits of a number', '1', (n) => 900 + 8 * String(n).length],
	['calls of a halving recursion', 'log n', (n) => 400 + 272 * bits(n)],
	['buckets', 'sqrt n', (n) => 500 + 120 * root(n)],
	['a pushed array', 'n', (n) => 300 + array(n)],
	['an exact array', 'n', (n) => 300 + 8 * n],
	['rows', 'n', (n) => 300 + array(n) + n * 104],
	['calls to depth n', 'n', (n) => 600 + 256 * n],
	['a pushed array and calls', 'n', (n) => 300 + array(n) + 272 * bits(n)],
	['a square of rows', 'n^2', (n) => 300 + array(n) + n * array(n)],
	['a flat square', 'n^2', (n) => 300 + 8 * n * n],
];

test.each(shapes)('knows %s over a wide range', (_, picked, bytes) => {
	const samples = sweepSizes(8, 512).map((n) => ({ n, cost: bytes(n) }));
	expect(fitSpace(samples).picked).toBe(picked);
});

test('looks past the sizes at which another phase takes more', () => {
	const samples = sweepSizes(2, 64, 28).map((n) => ({ n, cost: Math.max(1500, 300 + 4 * array(n)) }));
	expect(fitSpace(samples).picked).toBe('n');
});

test('knows an array that has room for two sizes together', () => {
	const samples = sweepSizes(8, 512).map((n) => ({ n, cost: 800 + array(n + 40) }));
	const { picked, errors } = fitSpace(samples, [40]);
	expect(picked).toBe('n');
	expect(errors.get('n')).toBeLessThan(0.02);
});
