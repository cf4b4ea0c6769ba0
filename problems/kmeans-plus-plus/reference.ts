/**
 * k-means++ seeding: the first point uniformly, each next one with a probability proportional to its squared distance
 * from the nearest point chosen so far.
 *
 * Source: D. Arthur and S. Vassilvitskii, k-means++: the advantages of careful seeding, SODA (2007), 1027-1035.
 * Time O(n·k·d): for each of k chosen points the distances of all n points to it, d terms each; drawing adds n.
 * Space O(n + k): a weight a point, and the chosen ones.
 *
 * @param X   shape (n, d), the points
 * @param k   how many to choose, 1 <= k <= n
 * @param rng uniform on [0, 1): one number for each chosen point while some point has a weight
 * @returns shape (k,), indices of rows of X in the order in which they were chosen
 */
export function kmeansPlusPlus(X: number[][], k: number, rng: () => number): number[] {
	const weights = X.map(() => Infinity); // (n,), squared distance to the nearest chosen point
	const chosen = new Set<number>(); // in order
	let next = Math.floor(rng() * X.length);
	for (;;) {
		chosen.add(next);
		const total = lower(weights, X, X[next]!);
		if (chosen.size === k) return [...chosen];
		next = total > 0 ? pick(weights, rng() * total) : firstLeft(chosen);
	}
}

/** Takes a chosen point into account, which alone can lower a weight; returns the sum of all. */
function lower(weights: number[], X: number[][], centre: number[]): number {
	let total = 0;
	for (let i = 0; i < X.length; i++) {
		weights[i] = Math.min(weights[i]!, squaredDistance(X[i]!, centre));
		total += weights[i]!;
	}
	return total;
}

/** The first index up to which the weights sum to more than the target. */
function pick(weights: number[], target: number): number {
	let sum = 0;
	let index = 0;
	for (const weight of weights) {
		sum += weight;
		index += sum <= target ? 1 : 0; // sums never fall, so these come first
	}
	return index;
}

/** The smallest index that was not chosen: all points lie on chosen ones. */
function firstLeft(chosen: ReadonlySet<number>): number {
	let index = 0;
	while (chosen.has(index)) index++;
	return index;
}

function squaredDistance(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) {
		const difference = a[j]! - b[j]!;
		sum += difference * difference;
	}
	return sum;
}
