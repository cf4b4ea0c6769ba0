import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nnls } from '#lib/judge/complexity/nnls.ts';

test('finds the weights of an exact non-negative sum', () => {
	const n = [8, 12, 16, 24, 32, 48, 64];
	const columns = [n.map(() => 1), n, n.map((v) => v * Math.log2(v)), n.map((v) => v * v)].map((c) =>
		Float64Array.from(c),
	);
	const target = Float64Array.from(n, (v) => 100 + 3 * v + 0.5 * v * v);
	const { weights, residual } = nnls(columns, target);
	[100, 3, 0, 0.5].forEach((w, j) => expect(weights[j]).toBeCloseTo(w, 6));
	expect(Math.max(...residual.map(Math.abs))).toBeLessThan(1e-8);
});

test('gives weight 0 to a column that would need a negative one', () => {
	const { weights } = nnls([Float64Array.of(1, 1, 1), Float64Array.of(1, 2, 3)], Float64Array.of(3, 2, 1));
	expect(weights[1]).toBe(0);
	expect(weights[0]).toBeCloseTo(2);
});

test('copes with equal columns and columns of zeros', () => {
	const column = Float64Array.of(1, 2);
	const { residual } = nnls([column, column, new Float64Array(2)], Float64Array.of(2, 4));
	expect(Math.max(...residual.map(Math.abs))).toBeLessThan(1e-12);
});

test('satisfies the conditions of an optimum', () => {
	const number = fc.double({ min: 0, max: 10, noNaN: true });
	const system = fc
		.tuple(fc.integer({ min: 3, max: 12 }), fc.integer({ min: 1, max: 6 }))
		.chain(([rows, columns]) =>
			fc.tuple(
				fc.array(fc.array(number, { minLength: rows, maxLength: rows }), {
					minLength: columns,
					maxLength: columns,
				}),
				fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: rows, maxLength: rows }),
			),
		);
	fc.assert(
		fc.property(system, ([raw, target]) => {
			const columns = raw.map((c) => Float64Array.from(c));
			const { weights, residual } = nnls(columns, Float64Array.from(target));
			for (const [j, column] of columns.entries()) {
				const length = Math.hypot(...column);
				if (length < 1e-6) continue;
				const slope = column.reduce((sum, v, i) => sum + v * residual[i]!, 0) / length;
				expect(weights[j]).toBeGreaterThanOrEqual(0);
				expect(slope).toBeLessThan(1e-6);
				if (weights[j]! > 0) expect(Math.abs(slope)).toBeLessThan(1e-6);
			}
		}),
	);
});
