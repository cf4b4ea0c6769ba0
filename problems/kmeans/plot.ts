import { fieldOf, looksEqual, matrixOf, numberOf, vectorOf } from '#lib/judge/picture/read-value.ts';
import type { Layer, PlotCase, Point } from '#lib/judge/picture/picture.ts';
import { describeThinning, thinned } from '#lib/judge/picture/thin.ts';
import { counted, instead, sentences, short } from '#lib/judge/picture/words.ts';
import type { Value } from '#lib/judge/value.ts';

type Rows = readonly (readonly number[])[];
interface Clusters {
	readonly labels: readonly number[];
	readonly centroids: Rows;
	readonly inertia: number | null;
}

/** Points by expected cluster, wrongly assigned ones ringed, and the centroids of both answers. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const X = matrixOf(input[0], 1);
	const { labels, centroids, inertia } = readClusters(expected);
	if (!X || X.length === 0 || !labels || !centroids) return null;
	const yours = readClusters(actual);
	const isLine = X[0]!.length === 1;
	const wrong = yours.labels ? [...X.keys()].filter((i) => yours.labels![i] !== labels[i]) : [];
	// One column: the rows one above the other, centroids as lines through all of them.
	const place = (i: number): Point => [X[i]![0]!, isLine ? i : X[i]![1]!];

	const layers: Layer[] = [];
	if (isLine) layers.push(...centroidLayers(centroids, yours.centroids, X.length));
	const shown = thinned([...X.keys()]);
	for (const label of [...new Set(labels)].toSorted((a, b) => a - b)) {
		const at = shown.filter((i) => labels[i] === label).map(place);
		layers.push({ kind: 'points', name: `cluster ${label}`, look: label, at });
	}
	if (!isLine) layers.push(...centroidLayers(centroids, yours.centroids, null));
	layers.push({
		kind: 'points',
		name: 'wrongly assigned',
		look: 'wrong',
		at: thinned(wrong).map(place),
	});
	return {
		description: sentences(
			`${counted(X.length, 'point')} in ${counted(centroids.length, 'cluster')}.`,
			X[0]!.length > 2 ? `The first two of ${X[0]!.length} columns are drawn.` : '',
			describeThinning(X.length, 'points'),
			describeClusters({ labels, centroids, inertia }, yours),
		),
		panels: [
			{
				kind: 'chart',
				title: 'Clusters and centroids',
				x: { label: 'column 0' },
				y: isLine ? { label: 'row of X', whole: true } : { label: 'column 1' },
				layers,
			},
		],
	};
};

function readClusters(answer: Value) {
	return {
		labels: vectorOf(fieldOf(answer, 'labels')),
		centroids: matrixOf(fieldOf(answer, 'centroids'), 1),
		inertia: numberOf(fieldOf(answer, 'inertia')),
	};
}

/** @param height of the lines that stand for centroids of one column, in rows; null draws points */
function centroidLayers(expected: Rows, yours: Rows | null, height: number | null): Layer[] {
	const roles = [
		['centroids, expected', 'expected', expected],
		['centroids, yours', 'yours', yours],
	] as const;
	return roles
		.filter(([, , rows]) => rows !== null)
		.map(([name, look, rows]) =>
			height === null
				? { kind: 'points', name, look, large: true, at: rows!.map((row) => [row[0]!, row[1] ?? NaN]) }
				: {
						kind: 'segments',
						name,
						look,
						at: rows!.map(([x]) => [
							[x!, -0.5],
							[x!, height - 0.5],
						]),
					},
		);
}

function describeClusters(expected: Clusters, yours: ReturnType<typeof readClusters>): string {
	return sentences(
		describeLabels(expected.labels, yours.labels),
		describeCentroids(expected.centroids, yours.centroids),
		expected.inertia === null
			? ''
			: looksEqual(expected.inertia, yours.inertia ?? undefined)
				? `The inertia is ${short(expected.inertia)}.`
				: `The inertia is ${instead(yours.inertia ?? undefined, expected.inertia)}.`,
	);
}

function describeLabels(expected: readonly number[], yours: readonly number[] | null): string {
	if (!yours) return 'Yours has no list of labels.';
	if (yours.length !== expected.length)
		return `Yours has ${counted(yours.length, 'label')} instead of ${expected.length}.`;
	const wrong = [...expected.keys()].filter((i) => yours[i] !== expected[i]);
	const [first] = wrong;
	if (first === undefined) return 'All are assigned as expected.';
	return `${wrong.length} assigned wrongly: point ${first} is in cluster ${yours[first]} instead of ${expected[first]}.`;
}

function describeCentroids(expected: Rows, yours: Rows | null): string {
	if (!yours) return 'Yours has no matrix of centroids.';
	if (yours.length !== expected.length)
		return `Yours has ${counted(yours.length, 'centroid')} instead of ${expected.length}.`;
	const moved = expected.filter((row, c) => !row.every((value, j) => looksEqual(value, yours[c]?.[j])));
	return moved.length === 0
		? 'All centroids are as expected to six digits.'
		: `${moved.length} of ${counted(expected.length, 'centroid')} ${moved.length === 1 ? 'differs' : 'differ'}.`;
}
