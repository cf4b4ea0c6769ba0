import { expect, test } from 'vitest';
import { fitLate } from '#lib/judge/complexity/fit-late.ts';
import { sweepSizes } from '#lib/judge/complexity/sizes.ts';

const samples = (count: (n: number) => number) =>
	sweepSizes(8, 32768, 28).map((n) => ({ n, cost: Math.round(count(n)) }));

test('sees that a sum is linear although its steps are dearer once it has left the whole numbers', () => {
	const late = fitLate(
		samples((n) => 200 + 24 * n + 9 * Math.max(0, n - 4096)),
		'n log n',
	);
	expect(late?.fit.picked).toBe('n');
	expect(late?.samples[0]!.n).toBeGreaterThanOrEqual(3500);
});

test('sees that appending is linear once a string has become a rope', () => {
	const late = fitLate(
		samples((n) => (n < 2048 ? 60 * n + n * n : 60 * n + 2048 * 2048)),
		'n^2',
	);
	expect(late?.fit.picked).toBe('n');
});

test.each([
	['n^1.58', (n: number) => 20 * n ** 1.585],
	['n log n', (n: number) => 30 * n + 4 * n * Math.log2(n)],
	['n log^2 n', (n: number) => 30 * n * Math.log2(n) ** 2],
])('finds no change in %s, which bends everywhere', (_, count) => {
	expect(fitLate(samples(count), 'n^2')).toBeNull();
});
