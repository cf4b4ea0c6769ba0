import {
	coordinateChart,
	describeCoordinates,
	layOut,
	layOutLike,
} from '#lib/judge/picture/coordinate-chart.ts';
import type { PlotCase } from '#lib/judge/picture/picture.ts';
import { counted, sentences } from '#lib/judge/picture/words.ts';

const sides = ['test', 'train'];

/** The rows in the order in which they were dealt out, test rows first; those that differ ringed. */
export const plot: PlotCase = ({ expected, actual }) => {
	const drawn = layOut(expected, sides);
	if (!drawn) return null;
	const yours = layOutLike(expected, actual, sides);
	const tested = drawn.names.filter((name) => name.startsWith('test')).length;
	const words = { title: 'Rows in shuffled order', x: 'place, test rows first', y: 'row' };
	return {
		description: sentences(
			`${counted(drawn.values.length, 'row')}: ${tested} to test, ${drawn.values.length - tested} to train.`,
			describeCoordinates(drawn, yours),
		),
		panels: [coordinateChart(words, drawn, yours)],
	};
};
