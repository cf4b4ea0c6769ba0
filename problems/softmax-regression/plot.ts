import { classChart } from '#lib/judge/picture/class-chart.ts';
import {
	coordinateChart,
	describeCoordinates,
	layOut,
	layOutLike,
} from '#lib/judge/picture/coordinate-chart.ts';
import { describeTable, scoreOf } from '#lib/judge/picture/fit-chart.ts';
import { readLosses, readTable, type LinearModel } from '#lib/judge/picture/linear-model.ts';
import { describeLosses, lossChart } from '#lib/judge/picture/loss-chart.ts';
import type { PlotCase } from '#lib/judge/picture/picture.ts';
import { fieldOf, matrixOf, vectorOf } from '#lib/judge/picture/read-value.ts';
import { sentences } from '#lib/judge/picture/words.ts';
import type { Value } from '#lib/judge/value.ts';

const parameters = ['weights', 'biases'];

/** Rows by label with the most probable of their labels behind them, the loss, and the parameters one by one. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const table = readTable(input);
	const classes = readClasses(expected);
	const places = layOut(expected, parameters);
	if (!table || !classes || !places) return null;
	const { X, y } = table;
	const labels = [...new Set(y)].filter((label) => classes[label] !== undefined);
	const score = (label: number, row: readonly number[]) => scoreOf(classes[label]!, row);
	const likeliest = (row: readonly number[]) =>
		labels.reduce((best, label) => (score(label, row) > score(best, row) ? label : best));
	// Weights that are all 0 prefer no class.
	const fitted = labels.length > 1 && places.values.some((value) => value !== 0);
	const regions = fitted ? { classify: (rows: number[][]) => rows.map(likeliest) } : {};
	const rows = classChart({ X, y, Q: [], expected: [], actual: null, ...regions });
	const yours = layOutLike(expected, actual, parameters);
	const [losses, yourLosses] = [readLosses(expected) ?? [], readLosses(actual)];
	const curve = lossChart(losses, yourLosses);
	const words = { title: 'Weights and biases', x: 'parameter', y: 'value' };
	return {
		description: sentences(
			describeTable(X),
			`Weights and biases: ${describeCoordinates(places, yours)}`,
			describeLosses(losses, yourLosses),
		),
		panels: [
			{ ...rows, title: 'Rows by label' },
			...(curve ? [curve] : []),
			coordinateChart(words, places, yours),
		],
	};
};

/** The linear model of each class; null where the answer is something else. */
function readClasses(answer: Value): LinearModel[] | null {
	const weights = matrixOf(fieldOf(answer, 'weights'));
	const biases = vectorOf(fieldOf(answer, 'biases'));
	if (!weights || biases?.length !== weights.length) return null;
	return weights.map((row, c) => ({ weights: row, bias: biases[c]! }));
}
