import { expect, test } from 'vitest';
import { opsRatio } from '#lib/judge/complexity/ops-ratio.ts';

const point = (n: number, d: number, ops: number) => ({ sizes: { n, d }, ops, bytes: 0, ms: 0 });

test('compares at the largest sizes that both were measured at', () => {
	const own = [point(8, 2, 150), point(16, 2, 360), point(32, 2, 900)];
	const reference = [point(8, 2, 100), point(16, 2, 200), point(64, 2, 800)];
	expect(opsRatio(own, reference)).toBe(1.8);
});

test('is not a number where no sizes are common', () => {
	expect(opsRatio([point(8, 2, 1)], [point(8, 3, 1)])).toBeNaN();
});
