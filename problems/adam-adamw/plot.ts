import {
	coordinateChart,
	describeCoordinates,
	layOut,
	layOutLike,
} from '#lib/judge/picture/coordinate-chart.ts';
import type { PlotCase } from '#lib/judge/picture/picture.ts';
import { counted, sentences } from '#lib/judge/picture/words.ts';
import { isSequence } from '#lib/judge/value.ts';

const parts = [
	{ fields: ['theta'], words: { title: 'Parameters', x: 'parameters', y: 'θ' } },
	{ fields: ['m'], words: { title: 'First moments', x: 'parameters', y: 'm' } },
	{ fields: ['v'], words: { title: 'Second moments', x: 'parameters', y: 'v' } },
];

/** Parameters and moments after the last step. The moments have panels of their own: their sizes differ. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const drawn = parts.map(({ fields, words }) => {
		const values = layOut(expected, fields);
		return values && { words, values, yours: layOutLike(expected, actual, fields) };
	});
	if (drawn.some((part) => part === null || part.values.values.length === 0)) return null;
	const panels = drawn.filter((part) => part !== null);
	const steps = isSequence(input[1]) ? input[1].length : 0;
	return {
		description: sentences(
			`After ${counted(steps, 'step')}.`,
			...panels.map(({ words, values, yours }) => `${words.title}: ${describeCoordinates(values, yours)}`),
		),
		panels: panels.map(({ words, values, yours }) => coordinateChart(words, values, yours)),
	};
};
