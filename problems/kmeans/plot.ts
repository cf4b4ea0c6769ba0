import { looksEqual, fieldOf, matrixOf, vectorOf } from '#lib/judge/picture/read-value.ts';
import { thinned } from '#lib/judge/picture/charts.ts';
import type { Layer, PlotCase, Point } from '#lib/judge/picture/picture.ts';

/** Points by expected cluster, wrongly assigned ones ringed, and the centroids of both answers. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const X = matrixOf(input[0], 1);
	const labels = vectorOf(fieldOf(expected, 'labels'));
	const centroids = matrixOf(fieldOf(expected, 'centroids'), 1);
	if (!X || X.length === 0 || !labels || !centroids) return null;
	const yours = vectorOf(fieldOf(actual, 'labels'));
	const yourCentroids = matrixOf(fieldOf(actual, 'centroids'), 1);
	const isLine = X[0]!.length === 1;
	// One column: rows of the data one above the other, centroids below them.
	const place = (row: readonly number[], i: number): Point => [row[0]!, isLine ? i : row[1]!];
	const placeCentroid = (row: readonly number[]): Point => [row[0]!, isLine ? -1 : row[1]!];

	const layers: Layer[] = [];
	const shown = thinned([...X.keys()]);
	for (const label of [...new Set(labels)].toSorted((a, b) => a - b)) {
		const at = shown.filter((i) => labels[i] === label).map((i) => place(X[i]!, i));
		layers.push({ kind: 'points', name: `cluster ${label}`, look: label, at });
	}
	const moved = centroids.filter(
		(row, c) => !row.every((value, j) => looksEqual(value, yourCentroids?.[c]?.[j])),
	);
	layers.push({
		kind: 'points',
		name: 'centroids, expected',
		look: 'expected',
		large: true,
		at: centroids.map(placeCentroid),
	});
	if (yourCentroids)
		layers.push({
			kind: 'points',
			name: 'centroids, yours',
			look: 'yours',
			large: true,
			at: yourCentroids.map(placeCentroid),
		});
	const wrong = yours ? [...X.keys()].filter((i) => yours[i] !== labels[i]) : [];
	if (wrong.length > 0)
		layers.push({
			kind: 'points',
			name: 'wrongly assigned',
			look: 'wrong',
			at: thinned(wrong).map((i) => place(X[i]!, i)),
		});

	const words = [`${X.length} points in ${centroids.length} clusters.`];
	if (X[0]!.length > 2) words.push(`The first two of ${X[0]!.length} columns are drawn.`);
	if (!yours) words.push('Your labels are not a list of numbers.');
	else if (wrong.length > 0)
		words.push(
			`${wrong.length} assigned wrongly: point ${wrong[0]} is in cluster ${yours[wrong[0]!]} instead of ${labels[wrong[0]!]}.`,
		);
	else words.push('All are assigned as expected.');
	words.push(`${moved.length} of ${centroids.length} centroids differ.`);
	return {
		description: words.join(' '),
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
