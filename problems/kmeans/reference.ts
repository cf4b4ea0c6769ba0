export interface Clustering {
	labels: number[]; // (n,)
	centroids: number[][]; // (k, d)
	inertia: number;
}

/**
 * k-means by Lloyd's rounds: assign every point to its nearest centroid, then move every centroid to the mean of its
 * points.
 *
 * Source: S. Lloyd, Least squares quantization in PCM, IEEE Transactions on Information Theory 28 (1982), 129-137.
 * Time O(n·k·d·t): each of t rounds, and the last assignment, measures n·k distances of d terms; moving the centroids
 * adds n·d + k·d a round.
 * Space O(n + k·d): a label a point, and two sets of centroids.
 *
 * @param X          shape (n, d), the points
 * @param initial    shape (k, d), where the centroids start
 * @param iterations t, the number of rounds
 */
export function kmeans(X: number[][], initial: number[][], iterations: number): Clustering {
	let centroids = initial.map((row) => [...row]); // (k, d)
	for (let round = 0; round < iterations; round++) {
		const { labels } = assign(X, centroids);
		centroids = move(X, labels, centroids);
	}
	return { centroids, ...assign(X, centroids) }; // labels and inertia of the centroids that are returned
}

/** The nearest centroid of every point, and the sum of the squared distances to them. */
function assign(X: number[][], centroids: number[][]): { labels: number[]; inertia: number } {
	const labels: number[] = []; // (n,)
	let inertia = 0;
	for (const x of X) {
		let nearest = 0;
		let least = Infinity;
		for (let c = 0; c < centroids.length; c++) {
			const distance = squaredDistance(x, centroids[c]!);
			if (distance < least) {
				// strictly: of equally near centroids the first stays
				nearest = c;
				least = distance;
			}
		}
		labels.push(nearest);
		inertia += least;
	}
	return { labels, inertia };
}

/** The mean of the points of every cluster; an empty cluster keeps its centroid. */
function move(X: number[][], labels: number[], centroids: number[][]): number[][] {
	const sums = centroids.map((row) => row.map(() => 0)); // (k, d)
	const counts = centroids.map(() => 0); // (k,)
	for (let i = 0; i < X.length; i++) {
		const c = labels[i]!;
		const sum = sums[c]!;
		counts[c]!++;
		for (let j = 0; j < sum.length; j++) sum[j]! += X[i]![j]!;
	}
	return centroids.map((row, c) => (counts[c] === 0 ? row : sums[c]!.map((s) => s / counts[c]!)));
}

function squaredDistance(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) {
		const difference = a[j]! - b[j]!;
		sum += difference * difference;
	}
	return sum;
}
