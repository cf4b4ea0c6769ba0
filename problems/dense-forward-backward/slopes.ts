import type { Checker } from '#lib/judge/check/checker.ts';
import { flatten, gradient } from '#lib/judge/check/gradient.ts';
import { isSequence, type Input, type Value } from '#lib/judge/value.ts';

type Matrix = readonly (readonly number[])[];
/** X (n, d), W (d, k), b (k,) and dY (n, k) at one call of backward. */
type Point = readonly [X: Matrix, W: Matrix, b: readonly number[], dY: Matrix];

/**
 * Differences cost a forward for each number, and lose the digits of numbers far apart: larger layers and larger
 * numbers are left to the comparison with the reference.
 */
const most = { numbers: 200, magnitude: 1e4 } as const;

/**
 * The loss Σ dY ∘ (X W + b) has dY as its gradient by the output, and is linear in each number of X, W and b: central
 * differences with a step of 1 are exact but for rounding.
 */
const differences = gradient({
	loss(input, flat) {
		const [X, W, b, dY] = input as unknown as Point; // built by pointAt
		const [n, d, k] = [X.length, W.length, b.length];
		let loss = 0;
		for (let r = 0; r < n; r++)
			for (let j = 0; j < k; j++) {
				let y = flat[(n + k) * d + j]!; // in range, as all below: the order is X, W, b
				for (let i = 0; i < d; i++) y += flat[r * d + i]! * flat[n * d + i * k + j]!;
				loss += y * dY[r]![j]!;
			}
		return loss;
	},
	point: (input) => flatten(input.slice(0, 3)) as number[],
	claimed(actual) {
		const { dX, dW, db } = actual as { readonly [name: string]: Value };
		return flatten([dX, dW, db]);
	},
	name(at, input) {
		const [X, W, b] = input as unknown as Point;
		const [inX, inW] = [X.length * W.length, W.length * b.length];
		if (at < inX) return `.dX[${Math.floor(at / W.length)}][${at % W.length}]`;
		if (at < inX + inW) return `.dW[${Math.floor((at - inX) / b.length)}][${(at - inX) % b.length}]`;
		return `.db[${at - inX - inW}]`;
	},
	step: 1,
	rel: 1e-6,
	abs: 1e-6,
});

/** Every backward of a small layer against central differences. Shapes are checked before. */
export const slopes: Checker = {
	describe: 'gradients of small layers within 1e-6 + 1e-6·|difference| of central differences',
	check({ input, expected, actual, path }) {
		if (!isSequence(actual)) return null; // the answers were compared with the expected before
		for (const [i, call] of input.entries()) {
			const point = isSequence(call) && call[0] === 'backward' ? pointAt(input, i) : null;
			if (point === null || !isSmall(point)) continue;
			const mismatch = differences.check({
				input: point,
				expected,
				actual: actual[i],
				path: `${path}calls[${i}].backward`,
			});
			if (mismatch) return mismatch;
		}
		return null;
	},
};

/** What the layer knows at call i: its weights, the batch of the last forward and the gradient it is given. */
function pointAt(input: Input, i: number): Input {
	const calls = input as readonly (readonly Value[])[];
	const [, W, b] = calls[0]!; // the first call is always `new`
	const X = calls.slice(0, i).findLast(([method]) => method === 'forward')?.[1];
	return [X, W, b, calls[i]![1]];
}

function isSmall(point: Input): boolean {
	const [X, W, b] = point as unknown as Point;
	const [n, d, k] = [X.length, W.length, b.length];
	if (n * d + d * k + k + n * k > most.numbers) return false;
	return flatten(point).every((x) => Math.abs(Number(x)) <= most.magnitude);
}
