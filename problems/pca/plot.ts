import {
	coordinateChart,
	describeCoordinates,
	layOut,
	layOutLike,
} from '#lib/judge/picture/coordinate-chart.ts';
import type { Chart, Layer, PlotCase, Point } from '#lib/judge/picture/picture.ts';
import { fieldOf, matrixOf, vectorOf } from '#lib/judge/picture/read-value.ts';
import { describeThinning, thinned } from '#lib/judge/picture/thin.ts';
import { counted, sentences } from '#lib/judge/picture/words.ts';
import type { Value } from '#lib/judge/value.ts';

/** The rows in their first two columns with the components through their mean, and the variances. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const X = matrixOf(input[0], 1);
	const places = layOut(expected, ['variances']);
	if (!X || X.length === 0 || !places || !readComponents(expected)) return null;
	const yours = layOutLike(expected, actual, ['variances']);
	const words = { title: 'Variances', x: 'component', y: 'variance' };
	const d = X[0]!.length;
	return {
		description: sentences(
			`${counted(X.length, 'row')}, ${counted(d, 'column')}, ${counted(places.values.length, 'component')}.`,
			d > 2 ? `The first two of ${d} columns are drawn.` : '',
			describeThinning(X.length),
			`Variances: ${describeCoordinates(places, yours)}`,
		),
		panels: [rowsAndAxes(X, expected, actual), coordinateChart(words, places, yours)],
	};
};

function rowsAndAxes(X: number[][], expected: Value, actual: Value): Chart {
	const isLine = X[0]!.length === 1;
	const place = (row: readonly number[]): Point => [row[0]!, isLine ? 0 : row[1]!];
	const centre = X[0]!.map((_, j) => X.reduce((sum, row) => sum + row[j]!, 0) / X.length);
	const layers: Layer[] = [{ kind: 'points', name: 'rows', look: 0, at: thinned(X).map(place) }];
	for (const [look, answer] of [
		['expected', expected],
		['yours', actual],
	] as const) {
		const read = readComponents(answer);
		if (!read || read[0]?.vector.length !== centre.length) continue;
		layers.push({
			kind: 'segments',
			name: `deviations along the components, ${look}`,
			look,
			// From one side of the mean to the other, so that signs make no difference.
			at: read.map(({ vector, deviation }) => {
				const end = (sign: number) => place(centre.map((m, j) => m + sign * deviation * vector[j]!));
				return [end(-1), end(1)];
			}),
		});
	}
	return {
		kind: 'chart',
		title: 'Rows and components',
		x: { label: 'column 0' },
		y: { label: isLine ? '' : 'column 1' },
		layers,
	};
}

/** Null where the answer has no components with their variances. */
function readComponents(answer: Value): { vector: number[]; deviation: number }[] | null {
	const components = matrixOf(fieldOf(answer, 'components'), 1);
	const variances = vectorOf(fieldOf(answer, 'variances'));
	if (!components || variances?.length !== components.length) return null;
	return components.map((vector, c) => ({ vector, deviation: Math.sqrt(Math.max(0, variances[c]!)) }));
}
