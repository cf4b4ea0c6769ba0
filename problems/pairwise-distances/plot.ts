import { coordinateChart, describeCoordinates } from '#lib/judge/picture/coordinate-chart.ts';
import { hasShapeOf, looksEqual, matrixOf } from '#lib/judge/picture/read-value.ts';
import type { Chart, PlotCase, Point } from '#lib/judge/picture/picture.ts';
import { thinned } from '#lib/judge/picture/thin.ts';
import { counted } from '#lib/judge/picture/words.ts';

/** Names of more rows would cover each other. */
const mostNamed = 8;

/** The distances row by row, and in two columns the rows themselves with the pairs whose distance differs. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const [X, Y, distances] = [matrixOf(input[0], 1), matrixOf(input[1], 1), matrixOf(expected)];
	if (!X || !Y || distances?.length !== X.length || distances[0]?.length !== Y.length || Y.length === 0)
		return null;
	const [n, m, d] = [X.length, Y.length, X[0]!.length]; // a row of Y has a distance to one of X
	const yours = hasShapeOf(distances, actual) ? matrixOf(actual) : null;

	const pairs = Array.from({ length: n * m }, (_, place) => ({ i: Math.floor(place / m), j: place % m }));
	const drawn = {
		values: pairs.map(({ i, j }) => distances[i]![j]!),
		names: pairs.map(({ i, j }) => `X[${i}] to Y[${j}]`),
		groups: n <= mostNamed ? X.map((_, i) => ({ from: i * m, label: `X[${i}]` })) : [],
	};
	const answer = {
		values: pairs.map(({ i, j }) => yours?.[i]![j]),
		missing: yours ? [] : ['distances'],
	};
	const metric = String(input[2]);
	const words = { title: 'Distances', x: 'pairs, row of X by row of X', y: `${metric} distance` };
	const wrong = yours
		? pairs
				.filter(({ i, j }) => !looksEqual(distances[i]![j], yours[i]![j]))
				.map(({ i, j }) => [i, j] as const)
		: [];
	const panels = [coordinateChart(words, drawn, answer)];
	if (d === 2) panels.push(rowsChart(X, Y, wrong));
	return {
		description: `The ${metric} distance of ${counted(n, 'row')} to ${counted(m, 'row')}, ${counted(d, 'column')}. ${describeCoordinates(drawn, answer)}`,
		panels,
	};
};

function rowsChart(
	X: readonly (readonly number[])[],
	Y: readonly (readonly number[])[],
	wrong: readonly (readonly [i: number, j: number])[],
): Chart {
	const at = ([x = NaN, y = NaN]: readonly number[]): Point => [x, y];
	return {
		kind: 'chart',
		title: 'Rows',
		x: { label: 'column 0' },
		y: { label: 'column 1' },
		layers: [
			{
				kind: 'segments',
				name: 'pairs whose distance differs',
				look: 'quiet',
				at: thinned(wrong).map(([i, j]) => [at(X[i]!), at(Y[j]!)]),
			},
			{ kind: 'points', name: 'X', look: 0, at: thinned(X).map(at) },
			{ kind: 'points', name: 'Y', look: 1, at: thinned(Y).map(at) },
		],
	};
}
