import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Layer, Point } from '#lib/judge/picture/picture.ts';
import { axisOptions, tickFormat } from '#lib/ui/picture/axis.ts';

const points = (at: readonly Point[]): Layer[] => [{ kind: 'points', name: null, look: 0, at }];

test('counts from a round number where values are far from 0', () => {
	const at: Point[] = [
		[1e8 - 1, 0],
		[1e8 + 2, 1],
	];
	const options = axisOptions({ label: 'column 0' }, 0, points(at), 400, 60);
	expect(options.label).toBe('column 0 − 100000000 →');
	expect(options.tickFormat(1e8 + 1)).toBe('1');
});

test('keeps to whole numbers where only those have a meaning', () => {
	const at: Point[] = [
		[0, 0],
		[3, 0],
	];
	expect(axisOptions({ label: 'step', whole: true }, 0, points(at), 900, 60).ticks).toEqual([0, 1, 2, 3]);
});

test('writes a power of ten where zeros would be many', () => {
	expect([0, 0.25, -3, 2e-7, 1.5e8].map(tickFormat)).toEqual(['0', '0.25', '−3', '2e−7', '1.5e8']);
});

test('has a finite range whatever the numbers are', () => {
	const number = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, 1e308, 0));
	const at = fc.array(fc.tuple(number, number));
	const scale = fc.constantFrom('linear' as const, 'log' as const);
	fc.assert(
		fc.property(at, scale, fc.boolean(), (at, scale, whole) => {
			const { domain, ticks } = axisOptions({ label: 'x', scale, whole }, 1, points(at), 200, 40);
			expect(domain.every(Number.isFinite)).toBe(true);
			expect(domain[0]).toBeLessThan(domain[1]!);
			if (Array.isArray(ticks)) expect(ticks.length).toBeLessThanOrEqual(100);
		}),
	);
});
