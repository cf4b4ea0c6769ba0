import { coordinateChart, describeCoordinates } from '#lib/judge/picture/charts.ts';
import { fieldOf, matrixOf, vectorOf } from '#lib/judge/picture/read-value.ts';
import type { Picture, PlotCase } from '#lib/judge/picture/picture.ts';
import { isSequence, type Value } from '#lib/judge/value.ts';

/** Larger layers can't be read, and their differences take long. */
const mostCoordinates = 400;

/** The gradient by coordinate against central differences, or the outputs where no `backward` differs. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const calls = input.map((call) => (isSequence(call) ? Array.from<Value>(call) : []));
	const [wanted, given] = [expected, actual].map((answers) =>
		isSequence(answers) ? Array.from<Value>(answers) : [],
	) as [Value[], Value[]];
	const [W, b] = [matrixOf(calls[0]?.[1], 1), vectorOf(calls[0]?.[2])];
	if (!W || W.length === 0 || !b) return null;
	const places = [...calls.keys()].filter((i) => i > 0);
	const differs = (i: number) => JSON.stringify(wanted[i]) !== JSON.stringify(given[i]);
	const at = places.find(differs) ?? places.findLast((i) => calls[i]![0] === 'backward') ?? places.at(-1);
	if (at === undefined) return null;
	if (calls[at]![0] === 'forward') return outputs(matrixOf(wanted[at]), matrixOf(given[at]));

	const X = matrixOf(calls.slice(0, at).findLast(([method]) => method === 'forward')?.[1]);
	const dY = matrixOf(calls[at]![1]);
	if (!X || !dY || X.length !== dY.length) return null;
	const point = [...W.flat(), ...b, ...X.flat()];
	if (point.length > mostCoordinates) return null;
	const differences = centralDifferences((at) => lossAt(at, W.length, b.length, dY), point);
	const yours = gradientOf(given[at]);
	return {
		description: `Gradient in ${point.length} coordinates against central differences. ${describeCoordinates(differences, yours)}`,
		panels: [
			coordinateChart(
				'Gradient by coordinate',
				'∂L/∂coordinate',
				{ expected: 'central differences', x: 'dW row by row, db, dX row by row' },
				differences,
				yours,
			),
		],
	};
};

function outputs(wanted: number[][] | null, given: number[][] | null): Picture | null {
	if (!wanted || wanted.length === 0) return null;
	const [expected, actual] = [wanted.flat(), given?.flat() ?? null];
	return {
		description: `${expected.length} outputs. ${describeCoordinates(expected, actual)}`,
		panels: [coordinateChart('Outputs', 'y', { expected: 'expected', x: 'Y row by row' }, expected, actual)],
	};
}

/** L = Σ dY ∘ (X W + b), whose gradient `backward` returns. */
function lossAt(point: readonly number[], d: number, k: number, dY: readonly (readonly number[])[]): number {
	const [bAt, xAt] = [d * k, d * k + k];
	let loss = 0;
	for (const [r, row] of dY.entries())
		for (let j = 0; j < k; j++) {
			let y = point[bAt + j]!;
			for (let i = 0; i < d; i++) y += point[xAt + r * d + i]! * point[i * k + j]!;
			loss += row[j]! * y;
		}
	return loss;
}

function centralDifferences(loss: (point: readonly number[]) => number, point: readonly number[]): number[] {
	const at = [...point];
	return at.map((value, i) => {
		const step = 1e-4 * Math.max(1, Math.abs(value));
		at[i] = value + step;
		const above = loss(at);
		at[i] = value - step;
		const below = loss(at);
		at[i] = value;
		return (above - below) / (2 * step);
	});
}

function gradientOf(answer: Value): number[] | null {
	const [dW, dX] = [matrixOf(fieldOf(answer, 'dW')), matrixOf(fieldOf(answer, 'dX'))];
	const db = vectorOf(fieldOf(answer, 'db'));
	return dW && dX && db ? [...dW.flat(), ...db, ...dX.flat()] : null;
}
