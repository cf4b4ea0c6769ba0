import {
	coordinateChart,
	describeCoordinates,
	layOut,
	layOutLike,
} from '#lib/judge/picture/coordinate-chart.ts';
import type { PlotCase } from '#lib/judge/picture/picture.ts';
import { sentences } from '#lib/judge/picture/words.ts';

const gradients = ['dGamma', 'dBeta', 'dX'];

/** The output and the gradients, one number beside another. */
export const plot: PlotCase = ({ expected, actual }) => {
	const [Y, slopes] = [layOut(expected, ['Y']), layOut(expected, gradients)];
	if (!Y || !slopes || slopes.values.length === 0) return null;
	const yours = layOutLike(expected, actual, ['Y']);
	const yourSlopes = layOutLike(expected, actual, gradients);
	return {
		description: sentences(
			`Output: ${describeCoordinates(Y, yours)}`,
			`Gradients: ${describeCoordinates(slopes, yourSlopes)}`,
		),
		panels: [
			coordinateChart({ title: 'Output', x: 'Y row by row', y: 'y' }, Y, yours),
			coordinateChart(
				{ title: 'Gradients', x: 'coordinates, matrices row by row', y: '∂L/∂coordinate' },
				slopes,
				yourSlopes,
			),
		],
	};
};
