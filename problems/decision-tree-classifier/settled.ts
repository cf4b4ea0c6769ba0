// Whether rounding can decide a split: cases are drawn so that it can't.
import type { Growth } from './script.ts';

/** A candidate split by what impurity sees of it: label counts left and right, both (k,). */
interface Candidate {
	readonly feature: number;
	readonly threshold: number;
	readonly left: readonly number[];
	readonly right: readonly number[];
	/** Σ l²/p + Σ r²/(m - p) as a fraction of whole numbers, exact for m <= 2,700. */
	readonly top: number;
	readonly bottom: number;
}

/** Draws again until no split of the tree hangs on rounding. Throws when 200 draws do not give one. */
export function drawSettled(draw: () => Growth): Growth {
	for (let tries = 0; tries < 200; tries++) {
		const drawn = draw();
		if (isSettled(drawn)) return drawn;
	}
	throw new Error('every draw has a split that rounding decides');
}

/**
 * True when every split of the tree is the same for everybody who follows the rules, in whole numbers or in floating
 * point: the split that the rules choose has the best score in each of the usual formulas, and no worse split comes
 * within 1e-9 of its impurity, so that a tolerance of that size is safe too.
 */
export function isSettled({ maxDepth, minSamplesSplit, X, y }: Growth): boolean {
	const labels = [...new Set(y)].sort((a, b) => a - b);
	const classes = y.map((label) => labels.indexOf(label));
	const readings = y.length <= fewRows ? inAnyOrders : inOneOrder;
	return visit([...y.keys()], 0);

	function visit(rows: readonly number[], depth: number): boolean {
		const parent = labels.map((_, c) => rows.filter((i) => classes[i] === c).length);
		const pure = parent.includes(rows.length);
		if (depth >= maxDepth || rows.length < minSamplesSplit || pure) return true;
		const all = candidates(rows, parent);
		const first = all.reduce<Candidate | undefined>(
			(best, c) => (best && c.top * best.bottom <= best.top * c.bottom ? best : c),
			undefined,
		);
		if (first === undefined) return true;
		if (!all.every((other) => agree(first, other, parent, readings))) return false;
		const goesLeft = (i: number) => X[i]![first.feature]! <= first.threshold;
		return (
			visit(rows.filter(goesLeft), depth + 1) &&
			visit(
				rows.filter((i) => !goesLeft(i)),
				depth + 1,
			)
		);
	}

	/** In order of feature, then threshold. */
	function candidates(rows: readonly number[], parent: readonly number[]): Candidate[] {
		return (X[0] ?? []).flatMap((_, feature) => {
			const order = rows.toSorted((a, b) => X[a]![feature]! - X[b]![feature]!);
			const left = parent.map(() => 0);
			const found: Candidate[] = [];
			for (let p = 1; p < order.length; p++) {
				left[classes[order[p - 1]!]!]!++;
				const [a, b] = [X[order[p - 1]!]![feature]!, X[order[p]!]![feature]!];
				if (a === b) continue;
				const right = parent.map((count, c) => count - left[c]!);
				const rest = order.length - p;
				const top = squares(left) * rest + squares(right) * p;
				found.push({
					feature,
					threshold: (a + b) / 2,
					left: [...left],
					right,
					top,
					bottom: p * rest,
				});
			}
			return found;
		});
	}
}

/** Everybody finds `first` at least as good as `other`. */
function agree(
	first: Candidate,
	other: Candidate,
	parent: readonly number[],
	readings: readonly Readings[],
): boolean {
	const m = sum(parent);
	const tied = first.top * other.bottom === other.top * first.bottom;
	if (!tied) return first.top / first.bottom - other.top / other.bottom > 1e-9 * m;
	return readings.every(([ofFirst, ofOther]) => {
		const [a, b] = [formulas(first, parent, ofFirst), formulas(other, parent, ofOther)];
		return a.every((score, i) => score <= b[i]!);
	});
}

type Gini = (counts: readonly number[]) => number;
/** An impurity of counts in some order. */
type Reading = (gini: Gini, counts: readonly number[]) => number;
type Readings = readonly [ofFirst: Reading, ofOther: Reading];

/** Both splits with the labels in one order, or in the other. */
const inOneOrder: readonly Readings[] = [
	(gini: Gini, counts: readonly number[]) => gini(counts),
	(gini: Gini, counts: readonly number[]) => gini(counts.toReversed()),
].map((reading) => [reading, reading]);
/** Each side of each split with its labels in an order of its own, such as that in which they were met. */
const inAnyOrders: readonly Readings[] = [
	[
		(gini, counts) => Math.max(...orders(counts).map(gini)),
		(gini, counts) => Math.min(...orders(counts).map(gini)),
	],
];
/** Up to so many rows any orders are thought of: small inputs full of ties are what a reader is shown. */
const fewRows = 12;

/** Impurity below a split in the ways that people write it, less is better: all of them grow with those of its sides. */
function formulas(
	{ left, right, top, bottom }: Candidate,
	parent: readonly number[],
	read: Reading,
): number[] {
	const [p, q, m] = [sum(left), sum(right), sum(parent)];
	return [
		...ginis.flatMap((gini) => {
			const [l, r, whole] = [read(gini, left), read(gini, right), gini(parent)];
			const weighted = (p / m) * l + (q / m) * r;
			return [
				weighted,
				(p / m) * l + (1 - p / m) * r,
				(1 - q / m) * l + (q / m) * r,
				(p * l + q * r) / m,
				p * l + q * r,
				-(whole - weighted),
				-(whole - ((p / m) * l + (1 - p / m) * r)),
				-(whole - (p * l + q * r) / m),
				-(whole - (p / m) * l - (q / m) * r),
				-(whole - (p * l) / m - (q * r) / m),
			];
		}),
		-(squares(left) / p + squares(right) / q),
		-(top / bottom),
	];
}

/** All orders of the counts that are not 0 where these are four or fewer, else some. */
function orders(counts: readonly number[]): readonly (readonly number[])[] {
	const present = counts.filter((count) => count > 0);
	if (present.length <= 4) return permutations(present);
	const rising = present.toSorted((a, b) => a - b);
	return [present, present.toReversed(), rising, rising.toReversed()];
}

function permutations(items: readonly number[]): number[][] {
	if (items.length <= 1) return [[...items]];
	return items.flatMap((first, i) => permutations(items.toSpliced(i, 1)).map((rest) => [first, ...rest]));
}

const ginis: readonly Gini[] = [
	(counts) => 1 - sum(counts.map((c) => square(c / sum(counts)))),
	(counts) => counts.reduce((impurity, c) => impurity - square(c / sum(counts)), 1),
	(counts) => 1 - squares(counts) / square(sum(counts)),
	(counts) => sum(counts.map((c) => (c / sum(counts)) * (1 - c / sum(counts)))),
];

function square(value: number): number {
	return value * value;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

function squares(counts: readonly number[]): number {
	return sum(counts.map(square));
}
