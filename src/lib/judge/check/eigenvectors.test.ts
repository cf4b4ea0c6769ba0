import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eigenvectors } from '#lib/judge/check/eigenvectors.ts';
import type { Value } from '#lib/judge/value.ts';

const checker = eigenvectors({ matrix: ([S]) => S as number[][], tolerance: 1e-6, abs: 1e-20 });
const check = (S: number[][], expected: Value, actual: Value) =>
	checker.check({ input: [S], expected, actual, path: 'components' });
const diagonal = [
	[3, 0, 0],
	[0, 2, 0],
	[0, 0, 2],
];
const axes = [
	[1, 0, 0],
	[0, 1, 0],
	[0, 0, 1],
];

test('every sign is right', () => {
	expect(check(diagonal, axes, [[-1, 0, 0], axes[1]!, [0, 0, -1]])).toBeNull();
});
test('vectors of one eigenvalue may be turned in their plane, others not', () => {
	const turn = fc.double({ min: 0, max: 6.3, noNaN: true });
	fc.assert(
		fc.property(turn, (angle) => {
			const [c, s] = [Math.cos(angle), Math.sin(angle)];
			expect(check(diagonal, axes, [axes[0]!, [0, c, s], [0, -s, c]])).toBeNull();
		}),
	);
	expect(check(diagonal, axes, [[0.8, 0.6, 0], [-0.6, 0.8, 0], axes[2]!])).toMatchObject({
		path: 'components[0]',
	});
});
test('says what is wrong with which vector', () => {
	expect(check(diagonal, axes, [[2, 0, 0], axes[1]!, axes[2]!])?.reason).toMatch(/squared length is 4/);
	expect(check(diagonal, axes, [axes[0]!, axes[1]!, axes[1]!])).toMatchObject({
		path: 'components[2]',
		reason: expect.stringMatching(/not orthogonal to row 1/) as string,
	});
	expect(check(diagonal, axes, [axes[1]!, axes[0]!, axes[2]!])?.reason).toMatch(/λ is 3/);
});
test('the tolerance goes with the size of the matrix', () => {
	const tiny = [
		[2e-12, 0],
		[0, 1e-12],
	];
	const plane = [
		[1, 0],
		[0, 1],
	];
	expect(check(tiny, plane, plane)).toBeNull();
	expect(check(tiny, plane, plane.toReversed())).not.toBeNull();
});
test('a matrix of zeros leaves every direction', () => {
	const zeros = [
		[0, 0],
		[0, 1e-33],
	];
	expect(check(zeros, [[1, 0]], [[0.6, 0.8]])).toBeNull();
});
test('never accepts NaN or another shape', () => {
	expect(check(diagonal, [axes[0]!], [[NaN, 0, 0]])).not.toBeNull();
	expect(check(diagonal, [axes[0]!], [[1, 0]])).not.toBeNull();
	expect(check(diagonal, axes, [axes[0]!])).toMatchObject({ path: 'components.length' });
	expect(check(diagonal, axes, 'axes')).not.toBeNull();
});
