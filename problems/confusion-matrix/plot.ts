import { coordinateChart, describeCoordinates, layOutLike } from '#lib/judge/picture/coordinate-chart.ts';
import type { PlotCase } from '#lib/judge/picture/picture.ts';
import { matrixOf, vectorOf } from '#lib/judge/picture/read-value.ts';
import { counted, sentences } from '#lib/judge/picture/words.ts';

/** Names of more rows would overlap. */
const mostNamed = 6;

/** The counts row by row, those that differ ringed. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const [y, labels, C] = [vectorOf(input[0]), vectorOf(input[2]), matrixOf(expected, 1)];
	if (!y || !labels || !C || C.length === 0) return null;
	const counts = {
		values: C.flat(),
		names: C.flatMap((row, i) => row.map((_, j) => `C[${i}][${j}]`)),
		groups:
			C.length > mostNamed ? [] : C.map((row, i) => ({ from: i * row.length, label: `true ${labels[i]}` })),
	};
	const yours = layOutLike({ C: expected }, { C: actual }, ['C']);
	const words = { title: 'Counts', x: 'C row by row', y: 'rows counted' };
	return {
		description: sentences(
			`${counted(y.length, 'row')}, ${counted(labels.length, 'label')}.`,
			`Counts: ${describeCoordinates(counts, yours)}`,
		),
		panels: [coordinateChart(words, counts, yours)],
	};
};
