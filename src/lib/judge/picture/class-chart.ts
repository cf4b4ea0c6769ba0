// Classified rows in the plane of their first two columns: training rows, queries, and the regions of the classes.
import { widened } from '#lib/judge/picture/fit-chart.ts';
import type { Chart, Layer, Point, Regions } from '#lib/judge/picture/picture.ts';
import { describeThinning, thinned } from '#lib/judge/picture/thin.ts';
import { counted, sentences } from '#lib/judge/picture/words.ts';

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
/** Regions of more rows than this take too long. */
const mostClassified = 600;

export function classChart({ X, y, Q, expected, actual, classify }: Classified): Chart {
	const labels = [...new Set([...y, ...expected])].toSorted((a, b) => a - b);
	const look = (label: number) => labels.indexOf(label);
	const isLine = X[0]!.length === 1;
	const place = (row: readonly number[], label: number): Point => [row[0]!, isLine ? label : row[1]!];
	const layers: Layer[] = [];
	if (X[0]!.length === 2 && classify && X.length <= mostClassified) {
		const regions = regionsOf([...X, ...Q], X.length <= 150 ? 48 : 24, (rows) => classify(rows).map(look));
		if (regions) layers.push(regions);
	}
	const training = thinned([...X.keys()]);
	for (const label of labels) {
		const at = training.filter((i) => y[i] === label).map((i) => place(X[i]!, label));
		if (at.length > 0) layers.push({ kind: 'points', name: `label ${label}`, look: look(label), at });
	}
	const wrong = thinned(actual ? [...Q.keys()].filter((i) => actual[i] !== expected[i]) : []);
	const asked = [...new Set([...thinned([...Q.keys()]), ...wrong])];
	for (const label of labels) {
		const at = asked.filter((i) => expected[i] === label).map((i) => place(Q[i]!, label));
		if (at.length > 0)
			layers.push({ kind: 'points', name: `query, expected ${label}`, look: look(label), large: true, at });
	}
	layers.push({
		kind: 'points',
		name: 'your label differs',
		look: 'wrong',
		at: wrong.map((i) => place(Q[i]!, expected[i]!)),
	});
	if (isLine)
		layers.push({
			kind: 'points',
			name: 'your label',
			look: 'yours',
			at: wrong.map((i) => place(Q[i]!, actual?.[i] ?? NaN)),
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
	const labels = counted(new Set(y).size, 'label');
	const rows = `${counted(X.length, 'training row')} of ${labels}, ${counted(Q.length, 'query', 'queries')}`;
	const limits = sentences(
		X[0]!.length > 2 ? `The first two of ${X[0]!.length} columns are drawn.` : '',
		describeThinning(X.length, 'training rows'),
		describeThinning(Q.length, 'queries'),
	);
	return sentences(`${rows}; ${describeAnswers(expected, actual)}`, limits);
}

function describeAnswers(expected: readonly number[], actual: readonly number[] | null): string {
	if (!actual) return 'yours has no list of labels.';
	if (actual.length !== expected.length)
		return `yours has ${counted(actual.length, 'label')} instead of ${expected.length}.`;
	const wrong = [...expected.keys()].filter((i) => actual[i] !== expected[i]);
	const [first] = wrong;
	if (first === undefined) return 'all answered as expected.';
	return `${wrong.length} answered differently: query ${first} has label ${actual[first]} instead of ${expected[first]}.`;
}

function regionsOf(
	rows: readonly (readonly number[])[],
	gridSide: number,
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
