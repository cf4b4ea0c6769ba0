// Whether rounding can decide a split: cases are drawn so that it can't.
import { evaluate, growTree, type Tree } from './reference.ts';

/** What is fitted. X: (n, d), y: (n,). */
export interface Fit {
	readonly rounds: number;
	readonly rate: number;
	readonly maxDepth: number;
	readonly X: number[][];
	readonly y: number[];
}

/** Draws again until no split of any tree hangs on rounding. Throws when 200 draws do not give one. */
export function drawSettled(draw: () => Fit): Fit {
	for (let tries = 0; tries < 200; tries++) {
		const drawn = draw();
		if (isSettled(drawn)) return drawn;
	}
	throw new Error('every draw has a split that rounding decides');
}

/**
 * Of the squared deviations of a node: candidates that gain less than the best by at most `tied` are as good as it, and
 * there is none between `tied` and `worse`. The learner of the problem takes 1e-9 for equal, which lies between.
 */
const [tied, worse] = [1e-10, 1e-8];
/** Of the variance of the targets: squared deviations that are rounding and nothing else, and those that are none. */
const [nothing, something] = [1e-24, 1e-8];

/** True where each split is the same in whichever order sums are made. */
export function isSettled({ rounds, rate, maxDepth, X, y }: Fit): boolean {
	const start = mean(y);
	const residuals = y.map((target) => target - start);
	const variance = mean(residuals.map((residual) => residual * residual));
	for (let round = 0; round < rounds; round++) {
		const tree = growTree(X, residuals, maxDepth);
		if (!visit(tree, [...y.keys()], residuals)) return false;
		for (const [i, x] of X.entries()) residuals[i]! -= rate * evaluate(tree, x);
	}
	return true;

	function visit(tree: Tree, rows: readonly number[], r: readonly number[]): boolean {
		if (!('feature' in tree)) return true;
		const centre = mean(rows.map((i) => r[i]!));
		const deviations = new Map(rows.map((i) => [i, r[i]! - centre]));
		let squares = 0;
		for (const deviation of deviations.values()) squares += deviation * deviation;
		if (squares <= nothing * variance) return true; // every leaf below has one value
		if (squares < something * variance) return false;
		const gains = X[0]!.flatMap((_, feature) => gainsOf(feature, rows, deviations));
		const best = gains.reduce((a, b) => Math.max(a, b), 0);
		if (gains.some((gain) => best - gain > tied * squares && best - gain < worse * squares)) return false;
		const { feature, threshold } = tree;
		return (
			visit(
				tree.left,
				rows.filter((i) => X[i]![feature]! <= threshold),
				r,
			) &&
			visit(
				tree.right,
				rows.filter((i) => X[i]![feature]! > threshold),
				r,
			)
		);
	}

	function gainsOf(
		feature: number,
		rows: readonly number[],
		deviations: ReadonlyMap<number, number>,
	): number[] {
		const order = rows.toSorted((a, b) => X[a]![feature]! - X[b]![feature]!);
		const gains: number[] = [];
		let sum = 0;
		for (let p = 1; p < order.length; p++) {
			sum += deviations.get(order[p - 1]!)!;
			if (X[order[p - 1]!]![feature]! < X[order[p]!]![feature]!)
				gains.push(sum * sum * (1 / p + 1 / (order.length - p)));
		}
		return gains;
	}
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
