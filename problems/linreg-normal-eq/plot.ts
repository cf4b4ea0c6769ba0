import { coordinateChart, describeCoordinates } from '#lib/judge/picture/coordinate-chart.ts';
import { describeTable, fitChart, scoreOf } from '#lib/judge/picture/fit-chart.ts';
import { describeWeights, readModel, readTable } from '#lib/judge/picture/linear-model.ts';
import type { PlotCase } from '#lib/judge/picture/picture.ts';
import { sentences } from '#lib/judge/picture/words.ts';

/** The fitted line with its residuals, or predictions against targets; and the predictions row by row. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const table = readTable(input);
	const model = readModel(expected);
	if (!table || !model) return null;
	const { X, y } = table;
	const yours = readModel(actual);
	const predictions = {
		values: X.map((row) => scoreOf(model, row)),
		names: X.map((_, i) => `row ${i}`),
		groups: [],
	};
	const yourPredictions = yours && { values: X.map((row) => scoreOf(yours, row)), missing: [] };
	const weights = describeWeights(model, yours);
	const words = { title: 'Prediction of each row', x: 'row of X', y: 'prediction' };
	return {
		description: sentences(
			describeTable(X),
			weights,
			yourPredictions ? `Predictions: ${describeCoordinates(predictions, yourPredictions)}` : '',
		),
		panels: [fitChart(X, y, model, yours), coordinateChart(words, predictions, yourPredictions)],
	};
};
