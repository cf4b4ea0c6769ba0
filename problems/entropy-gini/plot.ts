import {
	coordinateChart,
	describeCoordinates,
	layOut,
	layOutLike,
} from '#lib/judge/picture/coordinate-chart.ts';
import type { Chart, Panel, PlotCase } from '#lib/judge/picture/picture.ts';
import { vectorOf } from '#lib/judge/picture/read-value.ts';
import { describeThinning, thinned } from '#lib/judge/picture/thin.ts';
import { counted, sentences } from '#lib/judge/picture/words.ts';

const fields = ['entropy', 'gini'];

/** The share of each label, and both measures. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const labels = vectorOf(input[0]);
	const measures = layOut(expected, fields);
	if (!labels || !measures || measures.values.length === 0) return null;
	const counts = new Map<number, number>();
	for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
	const shares = [...counts]
		.toSorted(([, a], [, b]) => b - a)
		.map(([label, count]) => ({ label, share: count / labels.length }));

	const yours = layOutLike(expected, actual, fields);
	const words = { title: 'Impurity', x: 'measure', y: 'entropy in bits, Gini without unit' };
	const panels: Panel[] = [coordinateChart(words, measures, yours)];
	if (shares.length > 0) panels.unshift(shareChart(shares.map(({ share }) => share)));
	const [most] = shares;
	return {
		description: sentences(
			`${counted(labels.length, 'label')}, ${shares.length} different.`,
			most ? `The most frequent is ${most.label}, ${(100 * most.share).toFixed(1)} % of them.` : '',
			describeThinning(shares.length, 'different labels'),
			`Entropy and Gini: ${describeCoordinates(measures, yours)}`,
		),
		panels,
	};
};

/** @param shares the largest first */
function shareChart(shares: readonly number[]): Chart {
	const places = thinned([...shares.keys()]);
	return {
		kind: 'chart',
		title: 'Shares of the labels',
		x: { label: 'labels, the most frequent first', whole: true },
		y: { label: 'share' },
		layers: [
			{
				kind: 'segments',
				name: null,
				look: 'quiet',
				at: places.map((i) => [
					[i, 0],
					[i, shares[i]!],
				]),
			},
			{ kind: 'points', name: 'label', look: 0, at: places.map((i) => [i, shares[i]!]) },
		],
	};
}
