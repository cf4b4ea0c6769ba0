import type { Chart, Layer, PlotCase, Point } from '#lib/judge/picture/picture.ts';
import { describeCoordinates, layOut, layOutLike } from '#lib/judge/picture/coordinate-chart.ts';
import { looksEqual, vectorOf } from '#lib/judge/picture/read-value.ts';
import { describeThinning, thinned } from '#lib/judge/picture/thin.ts';
import { counted, sentences } from '#lib/judge/picture/words.ts';

/** Values and gradients over the entries that they belong to. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const x = vectorOf(input[1]);
	const y = layOut(expected, ['y']);
	const dx = layOut(expected, ['dx']);
	if (!x || !y || !dx || y.values.length !== x.length || dx.values.length !== x.length) return null;
	const [yours, yourSlopes] = [layOutLike(expected, actual, ['y']), layOutLike(expected, actual, ['dx'])];
	return {
		description: sentences(
			`${String(input[0])} of ${counted(x.length, 'entry', 'entries')}.`,
			`Values: ${describeCoordinates(y, yours)}`,
			`Gradients: ${describeCoordinates(dx, yourSlopes)}`,
			describeThinning(x.length, 'entries'),
		),
		panels: [
			over(x, y.values, yours.values, { title: 'Values', y: 'y' }),
			over(x, dx.values, yourSlopes.values, { title: 'Gradients', y: 'dx' }),
		],
	};
};

function over(
	x: readonly number[],
	expected: readonly number[],
	yours: readonly (number | undefined)[],
	{ title, y }: { readonly title: string; readonly y: string },
): Chart {
	const places = [...x.keys()];
	const at = (of: readonly (number | undefined)[], i: number): Point => [x[i]!, of[i] ?? NaN];
	const shown = thinned(places);
	/** Where a value is missing or no number the ring is round the expected one. */
	const wrong = thinned(places.filter((i) => !looksEqual(expected[i], yours[i]))).map((i) =>
		at(Number.isFinite(yours[i]) ? yours : expected, i),
	);
	const layers: Layer[] = [
		{
			kind: 'points',
			name: 'expected',
			look: 'expected',
			large: true,
			at: shown.map((i) => at(expected, i)),
		},
		{
			kind: 'points',
			name: 'yours',
			look: 'yours',
			at: shown.map((i) => at(yours, i)).filter(([, value]) => Number.isFinite(value)),
		},
		{ kind: 'points', name: 'differs', look: 'wrong', at: wrong },
	];
	return { kind: 'chart', title, x: { label: 'x' }, y: { label: y }, layers };
}
