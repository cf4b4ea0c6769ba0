import {
	coordinateChart,
	describeCoordinates,
	layOut,
	layOutLike,
} from '#lib/judge/picture/coordinate-chart.ts';
import { describeLosses, lossChart } from '#lib/judge/picture/loss-chart.ts';
import type { PlotCase } from '#lib/judge/picture/picture.ts';
import { fieldOf, vectorOf } from '#lib/judge/picture/read-value.ts';
import { sentences } from '#lib/judge/picture/words.ts';

const fields = ['userBias', 'itemBias', 'P', 'Q'];

/** The error after each epoch, and biases and factors after the last. */
export const plot: PlotCase = ({ expected, actual }) => {
	const parameters = layOut(expected, fields);
	if (!parameters || parameters.values.length === 0) return null;
	const yours = layOutLike(expected, actual, fields);
	const [errors, yourErrors] = [vectorOf(fieldOf(expected, 'rmse')) ?? [], vectorOf(fieldOf(actual, 'rmse'))];
	const curve = lossChart(errors, yourErrors);
	const words = {
		title: 'Biases and factors after training',
		x: 'biases, then factors row by row',
		y: 'value',
	};
	return {
		description: sentences(
			errors.length === 0
				? ''
				: `The RMSE over all ratings as loss, an epoch as step. ${describeLosses(errors, yourErrors)}`,
			`Biases and factors after training: ${describeCoordinates(parameters, yours)}`,
		),
		panels: [
			...(curve
				? [
						{
							...curve,
							title: 'Error after each epoch',
							x: { label: 'epoch', whole: true },
							y: { ...curve.y, label: 'RMSE' },
						},
					]
				: []),
			coordinateChart(words, parameters, yours),
		],
	};
};
