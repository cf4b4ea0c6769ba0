/**
 * DBSCAN: clusters are grown from core points, which have at least minPts points within the radius eps.
 *
 * Source: M. Ester, H.-P. Kriegel, J. Sander and X. Xu, A density-based algorithm for discovering clusters in large
 * spatial databases with noise, KDD (1996), 226-231.
 * Time O(n²·d): every pair is measured to count neighbours, and every core point is once compared with all points when
 * its cluster grows.
 * Space O(n): labels, marks of core points, and the points that are still to be grown from.
 *
 * @param X shape (n, d), the points
 * @returns shape (n,), the cluster of each point, -1 for noise
 */
export function dbscan(X: number[][], eps: number, minPts: number): number[] {
	const isNear = (i: number, j: number) => squaredDistance(X[i]!, X[j]!) <= eps * eps;
	const isCore = X.map((_, i) => {
		let count = 0; // the point itself included
		for (let j = 0; j < X.length; j++) if (isNear(i, j)) count++;
		return count >= minPts;
	});

	const labels = X.map(() => -1); // noise, until a cluster takes the point
	let cluster = 0;
	for (let start = 0; start < X.length; start++) {
		if (!isCore[start] || labels[start] !== -1) continue;
		labels[start] = cluster;
		const open = [start]; // core points of this cluster whose neighbours are not yet in it
		while (open.length > 0) {
			const i = open.pop()!; // there is one
			for (let j = 0; j < X.length; j++) {
				if (labels[j] !== -1 || !isNear(i, j)) continue;
				labels[j] = cluster;
				if (isCore[j]) open.push(j); // a cluster does not grow from its border
			}
		}
		cluster++;
	}
	return labels;
}

function squaredDistance(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) {
		const difference = a[j]! - b[j]!;
		sum += difference * difference;
	}
	return sum;
}
