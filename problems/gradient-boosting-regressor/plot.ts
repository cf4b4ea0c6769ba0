import {
	coordinateChart,
	describeCoordinates,
	type Coordinates,
} from '#lib/judge/picture/coordinate-chart.ts';
import { widened } from '#lib/judge/picture/fit-chart.ts';
import { describeLosses, lossChart } from '#lib/judge/picture/loss-chart.ts';
import type { Chart, Layer, Panel, PlotCase, Point } from '#lib/judge/picture/picture.ts';
import { hasShapeOf, looksSame, matrixOf, numberOf, vectorOf } from '#lib/judge/picture/read-value.ts';
import { describeThinning, thinned } from '#lib/judge/picture/thin.ts';
import { counted, sentences } from '#lib/judge/picture/words.ts';
import { isSequence, type Value } from '#lib/judge/value.ts';
import { GradientBoostingRegressor } from './reference.ts';

/** Places at which the fitted function is drawn. */
const steps = 200;

/** The predictions of one call, the function that was fitted where there is one column, and the loss on the way. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const calls = input.map((call) => (isSequence(call) ? Array.from<Value>(call) : []));
	const [wanted, given] = [expected, actual].map((answers) =>
		isSequence(answers) ? Array.from<Value>(answers) : [],
	) as [Value[], Value[]];
	const answered = [...calls.keys()].filter((i) => i > 0);
	const shown = answered.find((i) => !looksSame(wanted[i], given[i])) ?? answered.at(-1);
	if (shown === undefined) return null;
	const fitted = calls.findLastIndex(([method], i) => i <= shown && method === 'fit');
	const asked = calls.findIndex(([method], i) => i > fitted && i >= shown && method === 'predict');
	const [X, y] = [matrixOf(calls[fitted]?.[1], 1), vectorOf(calls[fitted]?.[2])];
	const losses = vectorOf(wanted[fitted]);
	const [rounds, rate, maxDepth] = [1, 2, 3].map((i) => numberOf(calls[0]?.[i]));
	if (!X || X.length === 0 || !y || y.length !== X.length || !losses) return null;

	const panels: Panel[] = [];
	if (X[0]!.length === 1 && rounds != null && rate != null && maxDepth != null) {
		const model = new GradientBoostingRegressor(rounds, rate, maxDepth);
		model.fit(X, y);
		panels.push(functionChart(X, y, (rows) => model.predict(rows)));
	}
	const predictions = vectorOf(wanted[asked]) ?? [];
	const yours = {
		values: predictions.map((_, i) =>
			hasShapeOf(predictions, given[asked]) ? vectorOf(given[asked])![i] : undefined,
		),
		missing: hasShapeOf(predictions, given[asked]) ? [] : ['list of predictions'],
	};
	const drawn: Coordinates = {
		values: predictions,
		names: predictions.map((_, i) => `prediction ${i}`),
		groups: [],
	};
	if (predictions.length > 0)
		panels.push(
			coordinateChart({ title: 'Predictions', x: 'rows to predict', y: 'prediction' }, drawn, yours),
		);
	const yourLosses = vectorOf(given[fitted]);
	const curve = lossChart(losses, yourLosses);
	if (curve || panels.length === 0) panels.push(curve ?? functionChart(X, y, null));
	return {
		description: sentences(
			`${counted(X.length, 'training row')}, ${counted(X[0]!.length, 'column')}.`,
			describeThinning(X.length),
			describeLosses(losses, yourLosses),
			predictions.length > 0 ? `Predictions: ${describeCoordinates(drawn, yours)}` : '',
		),
		panels,
	};
};

/** The rows, and the function that is expected, along the first column. */
function functionChart(
	X: readonly (readonly number[])[],
	y: readonly number[],
	predict: ((rows: number[][]) => number[]) | null,
): Chart {
	const [from, to] = widened(X.map((row) => row[0]!));
	const places = Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);
	const values = predict?.(places.map((x) => [x]));
	const layers: Layer[] = [
		{
			kind: 'points',
			name: 'training row',
			look: 0,
			at: thinned(X.map((row, i): Point => [row[0]!, y[i]!])),
		},
	];
	if (values)
		layers.push({
			kind: 'line',
			name: 'expected',
			look: 'expected',
			at: places.map((x, i) => [x, values[i]!]),
		});
	return {
		kind: 'chart',
		title: values ? 'The function that is fitted' : 'Training rows',
		x: { label: 'column 0' },
		y: { label: 'y' },
		layers,
	};
}
