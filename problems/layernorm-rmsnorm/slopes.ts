import type { Checker } from '#lib/judge/check/checker.ts';
import { flatten, gradient } from '#lib/judge/check/gradient.ts';
import type { Input, Value } from '#lib/judge/value.ts';

type Matrix = readonly (readonly number[])[];
type Arguments = readonly [
	kind: string,
	X: Matrix,
	gamma: readonly number[],
	beta: readonly number[],
	eps: number,
	dY: Matrix,
];
const argumentsOf = (input: Input) => input as unknown as Arguments; // as problem.ts declares them

/**
 * Differences cost a forward for each number, and rows with a small deviation curve too much for a step of 1e-5: the others
 * are left to the comparison with the reference.
 */
const bounds = { numbers: 200, magnitude: 100, deviation: 0.5 } as const;

/** The loss Σ dY ∘ Y has dY as its gradient by the output. */
const differences = gradient({
	loss(input, flat) {
		const [kind, X, gamma, , eps, dY] = argumentsOf(input);
		const [n, d] = [X.length, gamma.length];
		let loss = 0;
		for (let i = 0; i < n; i++) {
			const row = flat.slice(i * d, i * d + d);
			const { centre, deviation } = spread(kind, row, eps);
			for (const [j, x] of row.entries()) {
				const [scale, shift] = [flat[n * d + j]!, flat[n * d + d + j]!]; // the order is X, gamma, beta
				loss += dY[i]![j]! * ((scale * (x - centre)) / deviation + shift);
			}
		}
		return loss;
	},
	point(input) {
		const [, X, gamma, beta] = argumentsOf(input);
		return [...X.flat(), ...gamma, ...beta];
	},
	claimed(actual) {
		const { dX, dGamma, dBeta } = actual as { readonly [name: string]: Value };
		return flatten([dX, dGamma, dBeta]);
	},
	name(at, input) {
		const [, X, gamma] = argumentsOf(input);
		const [d, entries] = [gamma.length, X.length * gamma.length];
		if (at < entries) return `dX[${Math.floor(at / d)}][${at % d}]`;
		return at < entries + d ? `dGamma[${at - entries}]` : `dBeta[${at - entries - d}]`;
	},
	rel: 1e-5,
	abs: 1e-5,
});

/** The gradients of small inputs against central differences. Shapes are checked before. */
export const slopes: Checker = {
	describe: 'gradients of small inputs within 1e-5 + 1e-5·|difference| of central differences',
	check: (answer) => (isSmall(argumentsOf(answer.input)) ? differences.check(answer) : null),
};

function spread(kind: string, row: readonly number[], eps: number) {
	const centre = kind === 'layer' ? row.reduce((sum, x) => sum + x, 0) / row.length : 0;
	const square = row.reduce((sum, x) => sum + (x - centre) * (x - centre), 0) / row.length;
	return { centre, deviation: Math.sqrt(square + eps) };
}

function isSmall([kind, X, gamma, , eps, dY]: Arguments): boolean {
	const numbers = [...X.flat(), ...gamma, ...dY.flat()];
	return (
		numbers.length <= bounds.numbers &&
		numbers.every((x) => Math.abs(x) <= bounds.magnitude) &&
		X.every((row) => spread(kind, row, eps).deviation >= bounds.deviation)
	);
}
