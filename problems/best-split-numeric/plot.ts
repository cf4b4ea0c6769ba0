import { widened } from '#lib/judge/picture/fit-chart.ts';
import type { Chart, Layer, PlotCase, Point } from '#lib/judge/picture/picture.ts';
import { fieldOf, matrixOf, numberOf, vectorOf } from '#lib/judge/picture/read-value.ts';
import { describeThinning, thinned } from '#lib/judge/picture/thin.ts';
import { counted, sentences, short } from '#lib/judge/picture/words.ts';
import type { Value } from '#lib/judge/value.ts';
import { part, type Rows } from './split.ts';

interface Split {
	readonly feature: number;
	readonly threshold: number;
}
/** Thresholds of which the gain is drawn. */
const mostCandidates = 150;

/** The labels along the column of the expected split, and the gain of each of its thresholds. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const [X, y] = [matrixOf(input[0], 1), vectorOf(input[1])];
	if (!X || X.length === 0 || !y || y.length !== X.length) return null;
	const rows = { X, y };
	const [split, yours] = [splitOf(expected, rows), splitOf(actual, rows)];
	const column = split?.feature ?? yours?.feature ?? 0;
	const shown = [
		{ name: 'expected threshold', look: 'expected' as const, at: split },
		{ name: 'your threshold', look: 'yours' as const, at: yours },
	].filter(({ at }) => at?.feature === column);
	const lines = (from: number, to: number): Layer[] =>
		shown.map(({ name, look, at }) => ({
			kind: 'line',
			name,
			look,
			at: [
				[at!.threshold, from],
				[at!.threshold, to],
			],
		}));
	const gains = candidates(rows, column).map((t): Point => [t, part(rows, column, t).gain]);
	return {
		description: sentences(
			`${counted(X.length, 'row')} of ${counted(new Set(y).size, 'label')}, ${counted(X[0]!.length, 'column')}.`,
			describeThinning(X.length),
			`Expected: ${describe(split, rows)}.`,
			`Yours: ${yours || actual === null ? describe(yours, rows) : 'no split that can be made'}.`,
		),
		panels: [labelChart(rows, column, lines), ...(gains.length > 0 ? [gainChart(gains, column, lines)] : [])],
	};
};

/** Null where there is none that can be made. */
function splitOf(answer: Value, { X }: Rows): Split | null {
	const [feature, threshold] = [numberOf(fieldOf(answer, 'feature')), numberOf(fieldOf(answer, 'threshold'))];
	if (feature === null || threshold === null || X[0]![feature] === undefined) return null;
	return Number.isFinite(threshold) ? { feature, threshold } : null;
}

function describe(split: Split | null, rows: Rows): string {
	if (!split) return 'no split';
	const { feature, threshold } = split;
	return `column ${feature} at ${short(threshold, 6)}, which gains ${short(part(rows, feature, threshold).gain)}`;
}

/** Midpoints between neighbours, ascending. */
function candidates({ X }: Rows, column: number): number[] {
	const values = [...new Set(X.map((row) => row[column]!))].toSorted((a, b) => a - b);
	return thinned(
		values.slice(1).map((value, i) => (values[i]! + value) / 2),
		mostCandidates,
	);
}

function labelChart({ X, y }: Rows, column: number, lines: (from: number, to: number) => Layer[]): Chart {
	const labels = [...new Set(y)].toSorted((a, b) => a - b);
	const drawn = thinned([...X.keys()]);
	const points = labels.map((label, look): Layer => ({
		kind: 'points',
		name: `label ${label}`,
		look,
		at: drawn.filter((i) => y[i] === label).map((i) => [X[i]![column]!, look]),
	}));
	return {
		kind: 'chart',
		title: 'Labels along the column',
		x: { label: `column ${column}` },
		y: { label: 'labels in order', whole: true },
		layers: [...points, ...lines(-0.5, labels.length - 0.5)],
	};
}

function gainChart(
	gains: readonly Point[],
	column: number,
	lines: (from: number, to: number) => Layer[],
): Chart {
	const [from, to] = widened([0, ...gains.map(([, gain]) => gain)]);
	return {
		kind: 'chart',
		title: 'Gain of each threshold',
		x: { label: `threshold of column ${column}` },
		y: { label: 'gain' },
		layers: [...lines(from, to), { kind: 'points', name: 'candidate', look: 0, at: gains }],
	};
}
