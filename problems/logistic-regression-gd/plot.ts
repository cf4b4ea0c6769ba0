import { describeTable, scoreOf, widened } from '#lib/judge/picture/fit-chart.ts';
import {
	describeWeights,
	readLosses,
	readModel,
	readTable,
	type LinearModel,
} from '#lib/judge/picture/linear-model.ts';
import { describeLosses, lossChart } from '#lib/judge/picture/loss-chart.ts';
import type { Chart, Layer, PlotCase, Point } from '#lib/judge/picture/picture.ts';
import { thinned } from '#lib/judge/picture/thin.ts';
import { counted, sentences } from '#lib/judge/picture/words.ts';

/** Rows by label with the decision boundary, those on its wrong side ringed, and the loss on the way. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const table = readTable(input);
	const model = readModel(expected);
	if (!table || !model) return null;
	const yours = readModel(actual);
	const { X, y } = table;
	const [losses, yourLosses] = [readLosses(expected) ?? [], readLosses(actual)];
	const curve = lossChart(losses, yourLosses);
	const shown = yours ?? model;
	const wrong = [...X.keys()].filter((i) => scoreOf(shown, X[i]!) > 0 !== (y[i] === 1));
	const chart = X[0]!.length === 1 ? curves(X, y, model, yours, wrong) : plane(X, y, model, yours, wrong);
	const side = `${wrong.length} of ${counted(X.length, 'row')} on the wrong side of ${yours ? 'your' : 'the'} boundary.`;
	return {
		description: sentences(
			describeTable(X),
			describeWeights(model, yours),
			side,
			describeLosses(losses, yourLosses),
		),
		panels: [chart, ...(curve ? [curve] : [])],
	};
};

/** One column: the probability along it. */
function curves(
	X: number[][],
	y: number[],
	model: LinearModel,
	yours: LinearModel | null,
	wrong: number[],
): Chart {
	const [from, to] = widened(X.map((row) => row[0]!));
	const line = (of: LinearModel): Point[] =>
		Array.from({ length: 101 }, (_, i) => {
			const x = from + ((to - from) * i) / 100;
			return [x, 1 / (1 + Math.exp(-scoreOf(of, [x])))];
		});
	const even: Point[] = [
		[from, 0.5],
		[to, 0.5],
	];
	const layers: Layer[] = [
		{ kind: 'line', name: 'even', look: 'quiet', at: even },
		{ kind: 'line', name: 'expected', look: 'expected', at: line(model) },
	];
	if (yours) layers.push({ kind: 'line', name: 'yours', look: 'yours', at: line(yours) });
	const place = (i: number): Point => [X[i]![0]!, y[i]!];
	layers.push(...labelled(X, y, place), ringed(wrong, place));
	return {
		kind: 'chart',
		title: 'Probability of label 1',
		x: { label: 'column 0' },
		y: { label: 'probability' },
		layers,
	};
}

/** The first two columns; with exactly two the boundary is a line in them. */
function plane(
	X: number[][],
	y: number[],
	model: LinearModel,
	yours: LinearModel | null,
	wrong: number[],
): Chart {
	const ranges = [0, 1].map((j) => widened(X.map((row) => row[j]!))) as [[number, number], [number, number]];
	const layers = labelled(X, y, (i) => [X[i]![0]!, X[i]![1]!]);
	for (const [name, of] of [
		['expected', model],
		['yours', yours],
	] as const) {
		const at = of && X[0]!.length === 2 ? boundary(of, ...ranges) : [];
		if (at.length === 2) layers.push({ kind: 'line', name: `boundary, ${name}`, look: name, at });
	}
	layers.push(ringed(wrong, (i) => [X[i]![0]!, X[i]![1]!]));
	return {
		kind: 'chart',
		title: X[0]!.length === 2 ? 'Decision boundary' : 'Rows in their first two columns',
		x: { label: 'column 0' },
		y: { label: 'column 1' },
		layers,
	};
}

function labelled(X: number[][], y: number[], place: (i: number) => Point): Layer[] {
	const shown = thinned([...X.keys()]);
	return [0, 1].map((label) => ({
		kind: 'points',
		name: `label ${label}`,
		look: label,
		at: shown.filter((i) => y[i] === label).map(place),
	}));
}

function ringed(wrong: readonly number[], place: (i: number) => Point): Layer {
	return { kind: 'points', name: 'on the wrong side', look: 'wrong', at: thinned(wrong).map(place) };
}

/** Where w·x + b = 0 crosses the edges of a rectangle: two points, or none. */
function boundary(
	{ weights, bias }: LinearModel,
	x: readonly [number, number],
	y: readonly [number, number],
): Point[] {
	const [u, v] = [weights[0] ?? NaN, weights[1] ?? NaN];
	const crossings: Point[] = [
		...x.map((at): Point => [at, -(bias + u * at) / v]),
		...y.map((at): Point => [-(bias + v * at) / u, at]),
	];
	const inside = crossings.filter(
		([a, b]) => a >= x[0] - 1e-9 && a <= x[1] + 1e-9 && b >= y[0] - 1e-9 && b <= y[1] + 1e-9,
	);
	return inside.length < 2 ? [] : [inside[0]!, inside.at(-1)!];
}
