import { expect, test } from 'vitest';
import type { CostPoint, Growth } from '#lib/judge/report.ts';
import { costChart, type Measured } from '#lib/ui/cost/cost-chart.ts';
import { fittedCurve } from '#lib/ui/cost/fitted-curve.ts';
import { sweptLine } from '#lib/ui/cost/swept-line.ts';

const growth = (name: string): Growth => ({ class: name, exponent: 1, confidence: 0.95, note: null });
const point = (n: number, k: number, ops: number): CostPoint => ({ sizes: { n, k }, ops, bytes: 64, ms: 1 });
const sweepOfN = (k: number, cost: (n: number) => number, upTo = 64) =>
	[8, 16, 32, 64].filter((n) => n <= upTo).map((n) => point(n, k, cost(n)));

function program(points: readonly CostPoint[], of: Partial<Measured> = {}): Measured {
	return { name: 'yours', look: 'yours', points, growth: growth('n'), ...of };
}

test('a chart of a size shows the points where it alone varies', () => {
	const points = [...sweepOfN(4, (n) => 10 * n), point(32, 8, 999), point(32, 16, 1999)];
	const line = sweptLine([points], 'n');
	expect(line.held).toEqual({ k: 4 });
	expect(line.points[0]!.map(({ sizes }) => sizes['n'])).toEqual([8, 16, 32, 64]);
});

test('two programs are shown beside the sizes that both were measured with', () => {
	const costly = [...sweepOfN(2, (n) => n ** 2), ...sweepOfN(4, (n) => n ** 2, 32)];
	const line = sweptLine([costly, sweepOfN(4, (n) => n)], 'n');
	expect(line.held).toEqual({ k: 4 });
	expect(line.points.map((points) => points.length)).toEqual([3, 4]);
});

test('a program without a line in common is left out and the description says so', () => {
	const { chart, description } = costChart('n', 'rows', [
		program(sweepOfN(2, (n) => 10 * n)),
		program(
			sweepOfN(4, (n) => n),
			{ name: 'reference', look: 'expected' },
		),
	]);
	expect(description).toContain('Yours: linear, 80 at n = 8 to 640 at n = 64.');
	expect(description).toContain('Reference was measured beside other sizes.');
	expect(description).toContain('Measured with k = 2.');
	expect(chart.layers.filter(({ kind }) => kind === 'line')).toHaveLength(1);
});

test('a curve goes through points that its class explains, lower-order terms too', () => {
	const cost = (n: number) => 500 + 30 * n + 2 * n * Math.log2(n);
	const curve = fittedCurve(sweepOfN(4, cost), 'n', 'n log n');
	expect(curve[0]![0]).toBe(8);
	expect(curve.at(-1)![0]).toBeCloseTo(64, 9);
	for (const [n, ops] of curve) expect(ops / cost(n)).toBeCloseTo(1, 2);
});

test('an exponential cost has a curve of its own rate', () => {
	const points = [2, 4, 6, 8].map((n) => point(n, 1, 7 * 1.6 ** n));
	for (const [n, ops] of fittedCurve(points, 'n', '2^n')) expect(ops / (7 * 1.6 ** n)).toBeCloseTo(1, 9);
});

test('what is uncertain has points and no curve', () => {
	const { chart, description } = costChart('n', 'rows', [
		program(
			sweepOfN(4, (n) => n ** 1.3),
			{ growth: growth('uncertain') },
		),
	]);
	expect(chart.layers.map(({ kind }) => kind)).toEqual(['points']);
	expect(description).toContain('Yours: uncertain');
});
