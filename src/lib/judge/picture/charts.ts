// The charts that many problems share: losses, a fit, values by coordinate, points by class.
import type { Chart, Layer, Point, Segments } from '#lib/judge/picture/picture.ts';
import { looksEqual } from '#lib/judge/picture/read-value.ts';

/** More marks than this are thinned out: a picture shows no more. */
export const mostPoints = 1500;

/** Every so-maniest item, so that at most `most` are left. */
export function thinned<T>(items: readonly T[], most = mostPoints): T[] {
	const step = Math.ceil(items.length / most);
	return step <= 1 ? [...items] : items.filter((_, i) => i % step === 0);
}

/** The loss at each step, of the reference and of the submission. Null where there is none. */
export function lossChart(expected: readonly number[], actual: readonly number[] | null): Chart | null {
	if (expected.length < 2) return null;
	const at = (losses: readonly number[]): Point[] => thinned(losses.map((loss, step): Point => [step, loss]));
	const all = [...expected, ...(actual ?? [])].filter(Number.isFinite);
	const isLog = all.length > 0 && Math.min(...all) > 0 && Math.max(...all) > 50 * Math.min(...all);
	const layers: Layer[] = [{ kind: 'line', name: 'expected', look: 'expected', at: at(expected) }];
	if (actual) layers.push({ kind: 'line', name: 'yours', look: 'yours', at: at(actual) });
	return {
		kind: 'chart',
		title: 'Loss at each step',
		x: { label: 'step', whole: true },
		y: { label: 'loss', scale: isLog ? 'log' : 'linear' },
		layers,
	};
}

/** How the two curves of losses compare, in words. */
export function describeLosses(expected: readonly number[], actual: readonly number[] | null): string {
	if (expected.length === 0) return '';
	const ends = `The loss goes from ${short(expected[0]!)} to ${short(expected.at(-1)!)} in ${expected.length} steps.`;
	if (!actual) return `${ends} Yours is not a list of numbers.`;
	const first = expected.findIndex((loss, i) => !looksEqual(loss, actual[i]));
	if (first >= 0)
		return `${ends} Yours differs from step ${first} on: ${short(actual[first] ?? NaN)} instead of ${short(expected[first]!)}.`;
	return actual.length === expected.length
		? `${ends} Yours is the same.`
		: `${ends} Yours has ${actual.length}.`;
}

/** Data with the fitted line of one column, or predictions against targets where there are more. */
export function fitChart(
	X: readonly (readonly number[])[],
	y: readonly number[],
	expected: LinearModel,
	actual: LinearModel | null,
): Chart {
	const rows = thinned(X.map((row, i) => ({ row, target: y[i]! })));
	return X[0]!.length === 1 ? lineChart(rows, expected, actual) : predictionChart(rows, expected, actual);
}
export interface LinearModel {
	readonly weights: readonly number[];
	readonly bias: number;
}
export function scoreOf({ weights, bias }: LinearModel, row: readonly number[]): number {
	return row.reduce((sum, value, j) => sum + value * (weights[j] ?? NaN), bias);
}
interface Row {
	readonly row: readonly number[];
	readonly target: number;
}

function lineChart(rows: readonly Row[], expected: LinearModel, actual: LinearModel | null): Chart {
	const [from, to] = widened(rows.map(({ row }) => row[0]!));
	const line = (model: LinearModel): Point[] => [from, to].map((x) => [x, scoreOf(model, [x])]);
	const shown = actual ?? expected;
	const residuals: Segments = {
		kind: 'segments',
		name: actual ? 'your residuals' : 'residuals',
		look: 'quiet',
		at: rows.map(({ row, target }) => [
			[row[0]!, target],
			[row[0]!, scoreOf(shown, row)],
		]),
	};
	const layers: Layer[] = [
		residuals,
		{ kind: 'line', name: 'expected', look: 'expected', at: line(expected) },
		...(actual ? [{ kind: 'line', name: 'yours', look: 'yours', at: line(actual) } as const] : []),
		{ kind: 'points', name: 'data', look: 0, at: rows.map(({ row, target }) => [row[0]!, target]) },
	];
	return { kind: 'chart', title: 'Fitted line', x: { label: 'x' }, y: { label: 'y' }, layers };
}

function predictionChart(rows: readonly Row[], expected: LinearModel, actual: LinearModel | null): Chart {
	const [from, to] = widened(rows.map(({ target }) => target));
	const points = (model: LinearModel): Point[] =>
		rows.map(({ row, target }) => [target, scoreOf(model, row)]);
	const layers: Layer[] = [
		{
			kind: 'line',
			name: 'prediction = target',
			look: 'quiet',
			at: [
				[from, from],
				[to, to],
			],
		},
		{ kind: 'points', name: 'expected', look: 'expected', at: points(expected) },
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

/** Numbers side by side, one place on the x axis each; those that differ are ringed. */
export function coordinateChart(
	title: string,
	label: string,
	names: { readonly expected: string; readonly x: string },
	expected: readonly number[],
	actual: readonly number[] | null,
): Chart {
	const places = thinned([...expected.keys()], 200);
	const at = (values: readonly number[]): Point[] => places.map((i) => [i, values[i] ?? NaN]);
	const layers: Layer[] = [
		{ kind: 'points', name: names.expected, look: 'expected', large: true, at: at(expected) },
	];
	if (actual) {
		const wrong = places.filter((i) => !looksEqual(expected[i], actual[i]));
		layers.push({ kind: 'points', name: 'yours', look: 'yours', at: at(actual) });
		layers.push({
			kind: 'points',
			name: 'differs',
			look: 'wrong',
			at: wrong.map((i) => [i, actual[i] ?? NaN]),
		});
	}
	return { kind: 'chart', title, x: { label: names.x, whole: true }, y: { label }, layers };
}

/** `3 of 12 differ, first at 4: 0.5 instead of 0.25.` */
export function describeCoordinates(expected: readonly number[], actual: readonly number[] | null): string {
	if (!actual) return 'Yours are not numbers of this shape.';
	const wrong = [...expected.keys()].filter((i) => !looksEqual(expected[i], actual[i]));
	const [first] = wrong;
	if (first === undefined) return `All ${expected.length} are as expected.`;
	return `${wrong.length} of ${expected.length} differ, first at ${first}: ${short(actual[first] ?? NaN)} instead of ${short(expected[first]!)}.`;
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

/** About four digits. */
export function short(value: number): string {
	return Number.isFinite(value) ? String(Number(value.toPrecision(4))) : String(value);
}
