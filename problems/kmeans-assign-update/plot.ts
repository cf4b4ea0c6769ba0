import { fieldOf, looksEqual, matrixOf, vectorOf } from '#lib/judge/picture/read-value.ts';
import type { Layer, PlotCase, Point } from '#lib/judge/picture/picture.ts';
import { describeThinning, thinned } from '#lib/judge/picture/thin.ts';
import { counted, sentences } from '#lib/judge/picture/words.ts';
import type { Value } from '#lib/judge/value.ts';

type Rows = readonly (readonly number[])[];

/** Points by expected cluster, wrongly assigned ones ringed, and the way that each centroid takes. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const [X, before] = [matrixOf(input[0], 1), matrixOf(input[1], 1)];
	const { labels, centroids } = readStep(expected);
	if (!X || X.length === 0 || !before || !labels || centroids?.length !== before.length) return null;
	const yours = readStep(actual);
	const isLine = X[0]!.length === 1;
	const wrong = yours.labels ? [...X.keys()].filter((i) => yours.labels![i] !== labels[i]) : [];
	// One column: the rows one above the other, and the centroids on a line above them.
	const place = (i: number): Point => [X[i]![0]!, isLine ? i : X[i]![1]!];
	const centre = (row: readonly number[]): Point => [row[0] ?? NaN, isLine ? X.length : (row[1] ?? NaN)];

	const layers: Layer[] = [
		{
			kind: 'segments',
			name: 'moves, expected',
			look: 'quiet',
			at: thinned([...before.keys()]).map((c) => [centre(before[c]!), centre(centroids[c]!)]),
		},
	];
	const shown = thinned([...X.keys()]);
	for (const label of [...new Set(labels)].toSorted((a, b) => a - b)) {
		const at = shown.filter((i) => labels[i] === label).map(place);
		layers.push({ kind: 'points', name: `cluster ${label}`, look: label, at });
	}
	layers.push(
		{ kind: 'points', name: 'centroids before', look: 'quiet', large: true, at: before.map(centre) },
		{ kind: 'points', name: 'centroids, expected', look: 'expected', large: true, at: centroids.map(centre) },
	);
	if (yours.centroids)
		layers.push({
			kind: 'points',
			name: 'centroids, yours',
			look: 'yours',
			large: true,
			at: yours.centroids.map(centre),
		});
	layers.push({ kind: 'points', name: 'wrongly assigned', look: 'wrong', at: thinned(wrong).map(place) });
	return {
		description: sentences(
			`${counted(X.length, 'point')}, ${counted(before.length, 'centroid')}.`,
			X[0]!.length > 2 ? `The first two of ${X[0]!.length} columns are drawn.` : '',
			describeThinning(X.length, 'points'),
			describeLabels(labels, yours.labels),
			describeCentroids(centroids, yours.centroids),
		),
		panels: [
			{
				kind: 'chart',
				title: 'Clusters, and the moves of their centroids',
				x: { label: 'column 0' },
				y: isLine ? { label: 'row of X', whole: true } : { label: 'column 1' },
				layers,
			},
		],
	};
};

function readStep(answer: Value) {
	return {
		labels: vectorOf(fieldOf(answer, 'labels')),
		centroids: matrixOf(fieldOf(answer, 'centroids'), 1),
	};
}

function describeLabels(expected: readonly number[], yours: readonly number[] | null): string {
	if (!yours) return 'Yours has no list of labels.';
	if (yours.length !== expected.length)
		return `Yours has ${counted(yours.length, 'label')} instead of ${expected.length}.`;
	const wrong = [...expected.keys()].filter((i) => yours[i] !== expected[i]);
	const [first] = wrong;
	if (first === undefined) return 'All points are assigned as expected.';
	return `${wrong.length} assigned wrongly: point ${first} is in cluster ${yours[first]} instead of ${expected[first]}.`;
}

function describeCentroids(expected: Rows, yours: Rows | null): string {
	if (!yours) return 'Yours has no matrix of centroids.';
	if (yours.length !== expected.length)
		return `Yours has ${counted(yours.length, 'centroid')} instead of ${expected.length}.`;
	const differing = expected.filter((row, c) => !row.every((value, j) => looksEqual(value, yours[c]?.[j])));
	return differing.length === 0
		? 'All centroids are as expected to six digits.'
		: `${differing.length} of ${counted(expected.length, 'centroid')} ${differing.length === 1 ? 'differs' : 'differ'}.`;
}
