import {
	coordinateChart,
	describeCoordinates,
	layOut,
	layOutLike,
} from '#lib/judge/picture/coordinate-chart.ts';
import { readLosses } from '#lib/judge/picture/linear-model.ts';
import { describeLosses, lossChart } from '#lib/judge/picture/loss-chart.ts';
import type { PlotCase } from '#lib/judge/picture/picture.ts';
import { sentences } from '#lib/judge/picture/words.ts';

const fields = ['W1', 'b1', 'w2', 'b2'];

/** The loss on the way, and the parameters after it, one after another. */
export const plot: PlotCase = ({ expected, actual }) => {
	const parameters = layOut(expected, fields);
	if (!parameters || parameters.values.length === 0) return null;
	const yours = layOutLike(expected, actual, fields);
	const [losses, yourLosses] = [readLosses(expected) ?? [], readLosses(actual)];
	const curve = lossChart(losses, yourLosses);
	const words = {
		title: 'Parameters after training',
		x: 'parameters, matrices row by row',
		y: 'value',
	};
	return {
		description: sentences(
			describeLosses(losses, yourLosses),
			`Parameters after training: ${describeCoordinates(parameters, yours)}`,
		),
		panels: [...(curve ? [curve] : []), coordinateChart(words, parameters, yours)],
	};
};
