import { coordinateChart, describeCoordinates } from '#lib/judge/picture/coordinate-chart.ts';
import { hasShapeOf, matrixOf } from '#lib/judge/picture/read-value.ts';
import type { Chart, PlotCase, Point } from '#lib/judge/picture/picture.ts';
import { thinned } from '#lib/judge/picture/thin.ts';
import { counted } from '#lib/judge/picture/words.ts';

/** Names of more queries would cover each other. */
const mostNamed = 8;
type Rows = readonly (readonly number[])[];

/** The outputs query by query, and in two columns where they lie among the values. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const [V, outputs] = [matrixOf(input[2], 1), matrixOf(expected, 1)];
	if (!V || V.length === 0 || !outputs || outputs.length === 0) return null;
	const v = outputs[0]!.length;
	const yours = hasShapeOf(outputs, actual) ? matrixOf(actual) : null;
	const drawn = {
		values: outputs.flat(),
		names: outputs.flatMap((row, i) => row.map((_, c) => `O[${i}][${c}]`)),
		groups: outputs.length <= mostNamed ? outputs.map((_, i) => ({ from: i * v, label: `O[${i}]` })) : [],
	};
	const answer = {
		values: yours?.flat() ?? drawn.values.map(() => undefined),
		missing: yours ? [] : ['outputs'],
	};
	const words = { title: 'Outputs', x: 'outputs, query by query', y: 'value' };
	const panels = [coordinateChart(words, drawn, answer)];
	if (v === 2) panels.push(amongValues(V, outputs, yours));
	const masked = Array.isArray(input[3]) && input[3].length > 0 ? 'with a mask' : 'without a mask';
	return {
		description: `The outputs of ${counted(outputs.length, 'query', 'queries')} over ${counted(V.length, 'key')}, ${masked}. ${describeCoordinates(drawn, answer)}`,
		panels,
	};
};

/** Means of the values lie among them; an output of zeros need not. */
function amongValues(V: Rows, outputs: Rows, yours: Rows | null): Chart {
	const at = (rows: Rows): Point[] => thinned(rows).map(([x = NaN, y = NaN]) => [x, y]);
	return {
		kind: 'chart',
		title: 'Outputs among the values',
		x: { label: 'column 0' },
		y: { label: 'column 1' },
		layers: [
			{ kind: 'points', name: 'values', look: 'quiet', at: at(V) },
			{ kind: 'points', name: 'expected', look: 'expected', large: true, at: at(outputs) },
			...(yours ? [{ kind: 'points', name: 'yours', look: 'yours', at: at(yours) } as const] : []),
		],
	};
}
