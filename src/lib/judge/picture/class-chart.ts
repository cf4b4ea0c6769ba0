// Classified rows in the plane of their first two columns: training rows, queries, and the regions of the classes.
import { thinned, widened } from '#lib/judge/picture/charts.ts';
import type { Chart, Layer, Point, Regions } from '#lib/judge/picture/picture.ts';

export interface Classified {
	/** Shape (n, d). */
	readonly X: readonly (readonly number[])[];
	/** Labels of the rows of X. */
	readonly y: readonly number[];
	/** Rows that were asked for, shape (q, d). */
	readonly Q: readonly (readonly number[])[];
	readonly expected: readonly number[];
	/** What was answered; null where it was no list of numbers. */
	readonly actual: readonly number[] | null;
	/** Labels of many rows, by the reference; asked for where there are two columns. */
	readonly classify?: (rows: number[][]) => readonly number[];
}
const gridSide = 48;

export function classChart({ X, y, Q, expected, actual, classify }: Classified): Chart {
	const labels = [...new Set([...y, ...expected])].toSorted((a, b) => a - b);
	const look = (label: number) => labels.indexOf(label);
	const isLine = X[0]!.length === 1;
	const place = (row: readonly number[], label: number): Point => [row[0]!, isLine ? label : row[1]!];
	const layers: Layer[] = [];
	if (X[0]!.length === 2 && classify && X.length <= 600) {
		const regions = regionsOf([...X, ...Q], (rows) => classify(rows).map(look));
		if (regions) layers.push(regions);
	}
	const training = thinned([...X.keys()]);
	for (const label of labels) {
		const at = training.filter((i) => y[i] === label).map((i) => place(X[i]!, label));
		if (at.length > 0) layers.push({ kind: 'points', name: `label ${label}`, look: look(label), at });
	}
	const asked = thinned([...Q.keys()]);
	for (const label of labels) {
		const at = asked.filter((i) => expected[i] === label).map((i) => place(Q[i]!, label));
		if (at.length > 0)
			layers.push({ kind: 'points', name: `query, expected ${label}`, look: look(label), large: true, at });
	}
	const wrong = actual ? asked.filter((i) => actual[i] !== expected[i]) : [];
	if (wrong.length > 0)
		layers.push({
			kind: 'points',
			name: 'your label differs',
			look: 'wrong',
			at: wrong.map((i) => place(Q[i]!, expected[i]!)),
		});
	return {
		kind: 'chart',
		title: isLine ? 'Labels along the column' : 'Rows and queries',
		x: { label: 'column 0' },
		y: isLine ? { label: 'label', whole: true } : { label: 'column 1' },
		layers,
	};
}

/** `7 training rows of 2 labels, 3 queries; 1 answered differently: query 2 has label 1 instead of 0.` */
export function describeClassified({ X, y, Q, expected, actual }: Classified): string {
	const counts = `${X.length} training rows of ${new Set(y).size} labels, ${Q.length} queries`;
	const columns = X[0]!.length > 2 ? ` The first two of ${X[0]!.length} columns are drawn.` : '';
	if (!actual) return `${counts}; yours is not a list of labels.${columns}`;
	const wrong = [...expected.keys()].filter((i) => actual[i] !== expected[i]);
	const [first] = wrong;
	if (first === undefined) return `${counts}; all answered as expected.${columns}`;
	return `${counts}; ${wrong.length} answered differently: query ${first} has label ${actual[first]} instead of ${expected[first]}.${columns}`;
}

function regionsOf(
	rows: readonly (readonly number[])[],
	categorize: (rows: number[][]) => readonly number[],
): Regions | null {
	const x = widened(rows.map((row) => row[0]!));
	const y = widened(rows.map((row) => row[1]!));
	const middle = ([from, to]: readonly [number, number], i: number) =>
		from + ((i + 0.5) / gridSide) * (to - from);
	const grid = Array.from({ length: gridSide ** 2 }, (_, i) => [
		middle(x, i % gridSide),
		middle(y, Math.floor(i / gridSide)),
	]);
	try {
		return {
			kind: 'regions',
			name: 'expected regions',
			x,
			y,
			columns: gridSide,
			categories: categorize(grid),
		};
	} catch {
		return null; // a reference that refuses the grid draws no regions
	}
}
