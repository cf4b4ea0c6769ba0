import { coordinateChart, describeCoordinates, fitChart, scoreOf } from '#lib/judge/picture/charts.ts';
import { readModel, readTable } from '#lib/judge/picture/linear-model.ts';
import type { PlotCase } from '#lib/judge/picture/picture.ts';

/** The fitted line with its residuals, or predictions against targets; and the predictions row by row. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const table = readTable(input);
	const model = readModel(expected);
	if (!table || !model) return null;
	const { X, y } = table;
	const yours = readModel(actual);
	const predictions = X.map((row) => scoreOf(model, row));
	const yourPredictions = yours && X.map((row) => scoreOf(yours, row));
	const rows = { expected: 'expected', x: 'row of X' };
	return {
		description: `${X.length} rows, ${X[0]!.length} columns. Predictions: ${describeCoordinates(predictions, yourPredictions)}`,
		panels: [
			fitChart(X, y, model, yours),
			coordinateChart('Prediction of each row', 'prediction', rows, predictions, yourPredictions),
		],
	};
};
