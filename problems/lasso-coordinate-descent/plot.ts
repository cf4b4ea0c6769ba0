import {
	coordinateChart,
	describeCoordinates,
	layOut,
	layOutLike,
} from '#lib/judge/picture/coordinate-chart.ts';
import { describeTable, fitChart } from '#lib/judge/picture/fit-chart.ts';
import { readModel, readTable } from '#lib/judge/picture/linear-model.ts';
import type { PlotCase } from '#lib/judge/picture/picture.ts';
import { sentences } from '#lib/judge/picture/words.ts';

const parameters = ['weights', 'bias'];

/** The fitted line with its residuals, or predictions against targets; and the parameters one by one. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const table = readTable(input);
	const model = readModel(expected);
	const places = layOut(expected, parameters);
	if (!table || !model || !places) return null;
	const yours = layOutLike(expected, actual, parameters);
	const words = { title: 'Weights and bias', x: 'parameter', y: 'value' };
	return {
		description: sentences(describeTable(table.X), `Weights and bias: ${describeCoordinates(places, yours)}`),
		panels: [fitChart(table.X, table.y, model, readModel(actual)), coordinateChart(words, places, yours)],
	};
};
