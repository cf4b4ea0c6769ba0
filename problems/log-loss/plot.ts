import type { Layer, PlotCase, Point } from '#lib/judge/picture/picture.ts';
import { looksEqual, matrixOf, numberOf, vectorOf } from '#lib/judge/picture/read-value.ts';
import { describeThinning, thinned } from '#lib/judge/picture/thin.ts';
import { counted, instead, sentences, short } from '#lib/judge/picture/words.ts';

const steps = 160;

/** The loss of each row over the probability of its true label, on the clipped curve, and the mean. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const [y, P, eps] = [vectorOf(input[0]), matrixOf(input[1]), numberOf(input[2])];
	const mean = numberOf(expected);
	if (!y || !P || eps === null || mean === null || P.length !== y.length) return null;
	const loss = (p: number) => -Math.log(Math.min(Math.max(p, eps), 1 - eps));
	const at = y.map((label, i): Point => [P[i]![label] ?? NaN, loss(P[i]![label] ?? NaN)]);
	/** Where the curve is drawn from: clipped probabilities below a hundredth would only make it steep. */
	const from = Math.max(eps, 0.005);
	const places = [0, ...Array.from({ length: steps + 1 }, (_, i) => from + (i / steps) * (1 - from))];
	const yours = numberOf(actual);
	const level = (value: number): Point[] => [
		[0, value],
		[1, value],
	];
	const layers: Layer[] = [
		{
			kind: 'line',
			name: 'loss of a probability',
			look: 'quiet',
			at: places.filter((p) => p > 0 || eps >= 0.005).map((p): Point => [p, loss(p)]),
		},
		{ kind: 'line', name: 'expected mean', look: 'expected', at: level(mean) },
		{ kind: 'points', name: 'row', look: 0, at: thinned(at) },
	];
	if (yours !== null && Number.isFinite(yours))
		layers.push({ kind: 'line', name: 'your mean', look: 'yours', at: level(yours) });
	return {
		description: sentences(
			`${counted(y.length, 'row')}; their mean loss is ${short(mean)}.`,
			describeThinning(y.length),
			looksEqual(mean, yours ?? undefined) ? '' : `Yours: ${instead(yours ?? undefined, mean)}.`,
		),
		panels: [
			{
				kind: 'chart',
				title: 'Loss of each row',
				x: { label: 'probability of the true label' },
				y: { label: 'loss' },
				layers,
			},
		],
	};
};
