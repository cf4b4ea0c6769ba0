import { matrixOf, numberOf, vectorOf } from '#lib/judge/picture/read-value.ts';
import type { Layer, PlotCase, Point } from '#lib/judge/picture/picture.ts';
import { describeThinning, thinned } from '#lib/judge/picture/thin.ts';
import { counted, sentences, short } from '#lib/judge/picture/words.ts';

/** Points by expected cluster, noise without a colour, and wrong labels ringed. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const [X, labels] = [matrixOf(input[0], 1), vectorOf(expected)];
	const [eps, minPts] = [numberOf(input[1]), numberOf(input[2])];
	if (!X || X.length === 0 || !labels || labels.length !== X.length || eps === null || minPts === null)
		return null;
	const yours = vectorOf(actual);
	const isLine = X[0]!.length === 1;
	// One column: the rows one above the other.
	const place = (i: number): Point => [X[i]![0]!, isLine ? i : X[i]![1]!];
	const wrong = yours ? [...X.keys()].filter((i) => yours[i] !== labels[i]) : [];
	const shown = thinned([...X.keys()]);
	const clusters = [...new Set(labels)].filter((label) => label !== -1).toSorted((a, b) => a - b);
	const layers: Layer[] = clusters.map((label) => ({
		kind: 'points',
		name: `cluster ${label}`,
		look: label,
		at: shown.filter((i) => labels[i] === label).map(place),
	}));
	const noise = shown.filter((i) => labels[i] === -1).map(place);
	layers.push({ kind: 'points', name: 'noise', look: 'quiet', at: noise });
	layers.push({ kind: 'points', name: 'your label differs', look: 'wrong', at: thinned(wrong).map(place) });
	return {
		description: sentences(
			`${counted(X.length, 'point')} in ${counted(clusters.length, 'cluster')}, ${labels.filter((label) => label === -1).length} noise; radius ${short(eps)}, at least ${counted(minPts, 'point')}.`,
			X[0]!.length > 2 ? `The first two of ${X[0]!.length} columns are drawn.` : '',
			describeThinning(X.length, 'points'),
			describeLabels(labels, yours),
		),
		panels: [
			{
				kind: 'chart',
				title: 'Clusters',
				x: { label: 'column 0' },
				y: isLine ? { label: 'row of X', whole: true } : { label: 'column 1' },
				layers,
			},
		],
	};
};

function describeLabels(expected: readonly number[], yours: readonly number[] | null): string {
	if (!yours) return 'Yours has no list of labels.';
	if (yours.length !== expected.length)
		return `Yours has ${counted(yours.length, 'label')} instead of ${expected.length}.`;
	const wrong = [...expected.keys()].filter((i) => yours[i] !== expected[i]);
	const [first] = wrong;
	if (first === undefined) return 'All are labelled as expected.';
	return `${wrong.length} labelled differently: point ${first} has ${yours[first]} instead of ${expected[first]}.`;
}
