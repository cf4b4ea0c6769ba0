export interface Step {
	labels: number[]; // (n,)
	centroids: number[][]; // (k, d)
}

/**
 * One round of Lloyd's algorithm: assign every point to its nearest centroid, then move every centroid to the mean of
 * its points.
 *
 * Source: S. Lloyd, Least squares quantization in PCM, IEEE Transactions on Information Theory 28 (1982), 129-137.
 * Time O(n·k·d): n·k distances of d terms; the sums add n·d and the means k·d.
 * Space O(n + k·d): a label a point, and a sum and a mean a centroid. The distances are not kept.
 *
 * @param X         shape (n, d), the points
 * @param centroids shape (k, d)
 * @returns labels for the centroids as given, and the centroids after the move
 */
export function lloydStep(X: number[][], centroids: number[][]): Step {
	const labels: number[] = []; // (n,)
	const sums = centroids.map((row) => row.map(() => 0)); // (k, d)
	const counts = centroids.map(() => 0); // (k,)
	for (const x of X) {
		const c = nearest(x, centroids);
		labels.push(c);
		counts[c]!++;
		const sum = sums[c]!;
		for (let j = 0; j < sum.length; j++) sum[j]! += x[j]!;
	}
	const moved = centroids.map((row, c) => {
		const count = counts[c]!;
		return count === 0 ? [...row] : sums[c]!.map((s) => s / count);
	});
	return { labels, centroids: moved };
}

/** The index of the nearest centroid, of equally near ones the first. */
function nearest(x: number[], centroids: number[][]): number {
	let best = 0;
	let least = Infinity;
	for (let c = 0; c < centroids.length; c++) {
		const distance = squaredDistance(x, centroids[c]!);
		if (distance < least) {
			best = c;
			least = distance;
		}
	}
	return best;
}

function squaredDistance(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) {
		const difference = a[j]! - b[j]!;
		sum += difference * difference;
	}
	return sum;
}
