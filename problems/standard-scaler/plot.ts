import { coordinateChart, describeCoordinates } from '#lib/judge/picture/coordinate-chart.ts';
import { hasShapeOf, looksSame, matrixOf } from '#lib/judge/picture/read-value.ts';
import type { PlotCase } from '#lib/judge/picture/picture.ts';
import { counted } from '#lib/judge/picture/words.ts';
import { isSequence, type Value } from '#lib/judge/value.ts';

/** Names of more columns would cover each other. */
const mostNamed = 8;

/** The numbers that one call returned, column by column: of the first call that differs, or of the last `transform`. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const [wanted, given] = [expected, actual].map((answers) =>
		isSequence(answers) ? Array.from<Value>(answers) : [],
	) as [Value[], Value[]];
	const methods = input.map((call) => (isSequence(call) ? call[0] : undefined));
	const answered = [...methods.keys()].filter((i) => matrixOf(wanted[i], 1)?.length);
	const at =
		answered.find((i) => !looksSame(wanted[i], given[i])) ??
		answered.findLast((i) => methods[i] === 'transform') ??
		answered.at(-1);
	if (at === undefined) return null;
	const rows = matrixOf(wanted[at], 1)!; // `answered` holds only such calls
	const yours = hasShapeOf(rows, given[at]) ? matrixOf(given[at], 1) : null;

	const [n, d] = [rows.length, rows[0]!.length];
	const places = Array.from({ length: d * n }, (_, place) => ({ i: place % n, j: Math.floor(place / n) }));
	const columns = d <= mostNamed ? Array.from({ length: d }, (_, j) => j) : [];
	const drawn = {
		values: places.map(({ i, j }) => rows[i]![j]!),
		names: places.map(({ i, j }) => `row ${i}, column ${j}`),
		groups: columns.map((j) => ({ from: j * n, label: `column ${j}` })),
	};
	const answer = {
		values: places.map(({ i, j }) => yours?.[i]![j]),
		missing: yours ? [] : [`answer of ${String(methods[at])}`],
	};
	const words = {
		title: methods[at] === 'inverse' ? 'Rows taken back' : 'Scaled rows',
		x: 'entries, column by column',
		y: methods[at] === 'inverse' ? 'value' : 'deviations from the mean',
	};
	return {
		description: `Call ${at}, ${String(methods[at])}: ${counted(n, 'row')}, ${counted(d, 'column')}. ${describeCoordinates(drawn, answer)}`,
		panels: [coordinateChart(words, drawn, answer)],
	};
};
