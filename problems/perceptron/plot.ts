import { classChart } from '#lib/judge/picture/class-chart.ts';
import {
	coordinateChart,
	describeCoordinates,
	layOut,
	layOutLike,
} from '#lib/judge/picture/coordinate-chart.ts';
import { describeTable, scoreOf } from '#lib/judge/picture/fit-chart.ts';
import { readModel, readTable } from '#lib/judge/picture/linear-model.ts';
import type { PlotCase } from '#lib/judge/picture/picture.ts';
import { counted, sentences } from '#lib/judge/picture/words.ts';

const parameters = ['weights', 'bias', 'mistakes'];

/** Rows by label with the two sides of the expected weights behind them, and the answer number by number. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const table = readTable(input);
	const model = readModel(expected);
	const places = layOut(expected, parameters);
	if (!table || !model || !places) return null;
	const { X, y } = table;
	const side = (row: readonly number[]) => (scoreOf(model, row) > 0 ? 1 : -1);
	// The regions are drawn in the colours of the labels, so both must occur.
	const sides = new Set(y).size === 2 ? { classify: (rows: number[][]) => rows.map(side) } : {};
	const rows = classChart({ X, y, Q: [], expected: [], actual: null, ...sides });
	const words = { title: 'Weights, bias and mistakes of each epoch', x: 'number', y: 'value' };
	const yours = layOutLike(expected, actual, parameters);
	const wrong = X.filter((row, i) => y[i]! * scoreOf(model, row) <= 0).length;
	return {
		description: sentences(
			describeTable(X),
			`The expected weights leave ${counted(wrong, 'row')} on the wrong side.`,
			describeCoordinates(places, yours),
		),
		panels: [{ ...rows, title: 'Rows by label' }, coordinateChart(words, places, yours)],
	};
};
