import {
	coordinateChart,
	describeCoordinates,
	layOut,
	layOutLike,
	type Coordinates,
} from '#lib/judge/picture/coordinate-chart.ts';
import { looksSame, matrixOf, vectorOf } from '#lib/judge/picture/read-value.ts';
import type { Picture, PlotCase } from '#lib/judge/picture/picture.ts';
import { counted } from '#lib/judge/picture/words.ts';
import { isSequence, type Value } from '#lib/judge/value.ts';

/** The differences of larger layers take long: their gradients are drawn against the expected. */
const mostDifferences = 400;
const fields = ['dW', 'db', 'dX'];
type Rows = readonly (readonly number[])[];

/** The gradient by coordinate against central differences, or the outputs where no `backward` differs. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const calls = input.map((call) => (isSequence(call) ? Array.from<Value>(call) : []));
	const [wanted, given] = [expected, actual].map((answers) =>
		isSequence(answers) ? Array.from<Value>(answers) : [],
	) as [Value[], Value[]];
	const [W, b] = [matrixOf(calls[0]?.[1], 1), vectorOf(calls[0]?.[2])];
	if (!W || W.length === 0 || !b) return null;
	const places = [...calls.keys()].filter((i) => i > 0);
	const at =
		places.find((i) => !looksSame(wanted[i], given[i])) ??
		places.findLast((i) => calls[i]![0] === 'backward') ??
		places.at(-1);
	if (at === undefined) return null;
	const where = places.length > 1 ? `Call ${at}` : 'The call';
	if (calls[at]![0] === 'forward') return outputs(where, wanted[at], given[at]);

	const X = matrixOf(calls.slice(0, at).findLast(([method]) => method === 'forward')?.[1]);
	const dY = matrixOf(calls[at]![1]);
	const gradient = layOut(wanted[at], fields);
	if (!X || !dY || !gradient || X.length !== dY.length) return null;
	const size = gradient.values.length;
	const differences = size <= mostDifferences ? centralDifferences(W, b, X, dY) : null;
	// Where rounding spoils the differences they would only mislead.
	const hasDifferences = differences !== null && looksSame(gradient.values, differences);
	const drawn: Coordinates = hasDifferences ? { ...gradient, values: differences } : gradient;
	const yours = layOutLike(wanted[at], given[at], fields);
	const words = {
		title: 'Gradient by coordinate',
		x: 'coordinates, matrices row by row',
		y: '∂L/∂coordinate',
		expected: hasDifferences ? 'central differences' : 'expected',
	};
	return {
		description: `${where}, backward: the gradient in ${counted(size, 'coordinate')} against ${hasDifferences ? 'central differences' : 'the expected'}. ${describeCoordinates(drawn, yours)}`,
		panels: [coordinateChart(words, drawn, yours)],
	};
};

function outputs(where: string, wanted: Value, given: Value): Picture | null {
	const expected = layOut({ Y: wanted }, ['Y']);
	if (!expected || expected.values.length === 0) return null;
	const actual = layOutLike({ Y: wanted }, { Y: given }, ['Y']);
	return {
		description: `${where}, forward: ${counted(expected.values.length, 'output')}. ${describeCoordinates(expected, actual)}`,
		panels: [coordinateChart({ title: 'Outputs', x: 'Y row by row', y: 'y' }, expected, actual)],
	};
}

/** L = Σ dY ∘ (X W + b), whose gradient `backward` returns. */
function lossAt(point: readonly number[], d: number, k: number, dY: Rows): number {
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

/** The loss is linear in each coordinate, so a wide step costs no accuracy and keeps rounding small. */
function centralDifferences(W: Rows, b: readonly number[], X: Rows, dY: Rows): number[] {
	const point = [...W.flat(), ...b, ...X.flat()];
	return point.map((value, i) => {
		const step = Math.max(1, Math.abs(value));
		point[i] = value + step;
		const above = lossAt(point, W.length, b.length, dY);
		point[i] = value - step;
		const below = lossAt(point, W.length, b.length, dY);
		point[i] = value;
		return (above - below) / (2 * step);
	});
}
