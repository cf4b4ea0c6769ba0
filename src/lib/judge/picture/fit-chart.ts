// What a linear model predicts: the data with the fitted line, or predictions against targets.
import type { LinearModel } from '#lib/judge/picture/linear-model.ts';
import type { Chart, Layer, Point } from '#lib/judge/picture/picture.ts';
import { describeThinning, thinned } from '#lib/judge/picture/thin.ts';
import { counted, sentences } from '#lib/judge/picture/words.ts';

interface Row {
	readonly row: readonly number[];
	readonly target: number;
}

/** The line and its residuals where X has one column, predictions against targets where it has more. */
export function fitChart(
	X: readonly (readonly number[])[],
	y: readonly number[],
	expected: LinearModel,
	actual: LinearModel | null,
): Chart {
	const rows = thinned(X.map((row, i) => ({ row, target: y[i]! })));
	return X[0]!.length === 1 ? lineChart(rows, expected, actual) : predictionChart(rows, expected, actual);
}

/** `4 rows, 2 columns.` */
export function describeTable(X: readonly (readonly number[])[]): string {
	return sentences(
		`${counted(X.length, 'row')}, ${counted(X[0]!.length, 'column')}.`,
		describeThinning(X.length),
	);
}

/** NaN where there are too few weights. */
export function scoreOf({ weights, bias }: LinearModel, row: readonly number[]): number {
	return row.reduce((sum, value, j) => sum + value * (weights[j] ?? NaN), bias);
}

function lineChart(rows: readonly Row[], expected: LinearModel, actual: LinearModel | null): Chart {
	const [from, to] = widened(rows.map(({ row }) => row[0]!));
	const line = (model: LinearModel): Point[] => [from, to].map((x) => [x, scoreOf(model, [x])]);
	const shown = actual ?? expected;
	const layers: Layer[] = [
		{
			kind: 'segments',
			name: actual ? 'your residuals' : 'residuals',
			look: 'quiet',
			at: rows.map(({ row, target }) => [
				[row[0]!, target],
				[row[0]!, scoreOf(shown, row)],
			]),
		},
		{ kind: 'line', name: 'expected', look: 'expected', at: line(expected) },
	];
	if (actual) layers.push({ kind: 'line', name: 'yours', look: 'yours', at: line(actual) });
	layers.push({
		kind: 'points',
		name: 'data',
		look: 0,
		at: rows.map(({ row, target }) => [row[0]!, target]),
	});
	return { kind: 'chart', title: 'Fitted line', x: { label: 'x' }, y: { label: 'y' }, layers };
}

function predictionChart(rows: readonly Row[], expected: LinearModel, actual: LinearModel | null): Chart {
	const [from, to] = widened(rows.map(({ target }) => target));
	const points = (model: LinearModel): Point[] =>
		rows.map(({ row, target }) => [target, scoreOf(model, row)]);
	const diagonal: Point[] = [
		[from, from],
		[to, to],
	];
	const layers: Layer[] = [
		{ kind: 'line', name: 'prediction = target', look: 'quiet', at: diagonal },
		{ kind: 'points', name: 'expected', look: 'expected', large: true, at: points(expected) },
	];
	if (actual) layers.push({ kind: 'points', name: 'yours', look: 'yours', at: points(actual) });
	return {
		kind: 'chart',
		title: 'Predictions against targets',
		x: { label: 'target' },
		y: { label: 'prediction' },
		layers,
	};
}

/** The range of finite values, a little widened; [0, 1] where there are none. */
export function widened(values: readonly number[], by = 0.06): [number, number] {
	const finite = values.filter(Number.isFinite);
	if (finite.length === 0) return [0, 1];
	const low = finite.reduce((a, b) => Math.min(a, b));
	const high = finite.reduce((a, b) => Math.max(a, b));
	const margin = high > low ? (high - low) * by : Math.max(1, Math.abs(high) * by);
	return [low - margin, high + margin];
}
