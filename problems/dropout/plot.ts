import { coordinateChart, describeCoordinates } from '#lib/judge/picture/coordinate-chart.ts';
import { hasShapeOf, looksSame, matrixOf } from '#lib/judge/picture/read-value.ts';
import type { PlotCase } from '#lib/judge/picture/picture.ts';
import { counted } from '#lib/judge/picture/words.ts';
import { isSequence, type Value } from '#lib/judge/value.ts';

/** Names of more rows would cover each other. */
const mostNamed = 8;

/** What one call returned: the first that differs, or the first of all. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const [wanted, given] = [expected, actual].map((answers) =>
		isSequence(answers) ? Array.from<Value>(answers) : [],
	) as [Value[], Value[]];
	const answered = [...input.keys()].filter((i) => matrixOf(wanted[i], 1)?.length);
	const at = answered.find((i) => !looksSame(wanted[i], given[i])) ?? answered[0];
	if (at === undefined) return null;
	const rows = matrixOf(wanted[at], 1)!; // `answered` holds only such calls
	const yours = hasShapeOf(rows, given[at]) ? matrixOf(given[at], 1) : null;
	const call = input[at];
	const [method, , training] = isSequence(call) ? Array.from<Value>(call) : [];

	const [n, d] = [rows.length, rows[0]!.length];
	const drawn = {
		values: rows.flat(),
		names: rows.flatMap((row, i) => row.map((_, j) => `row ${i}, column ${j}`)),
		groups: n <= mostNamed ? rows.map((_, i) => ({ from: i * d, label: `row ${i}` })) : [],
	};
	const answer = {
		values: yours ? yours.flat() : drawn.values.map(() => undefined),
		missing: yours ? [] : [`answer of ${String(method)}`],
	};
	const [title, y] =
		method === 'backward'
			? ['Gradient by entry', '∂L/∂x']
			: [training === true ? 'Output in training' : 'Output in evaluation', 'y'];
	const dropped = drawn.values.filter((value) => value === 0).length;
	return {
		description: `Call ${at}, ${String(method)}: ${counted(n, 'row')} of ${counted(d, 'column')}, ${counted(dropped, 'zero')}. ${describeCoordinates(drawn, answer)}`,
		panels: [coordinateChart({ title, x: 'entries, row by row', y }, drawn, answer)],
	};
};
