// The distance is Manhattan instead of Euclidean.
export function dbscan(X: number[][], eps: number, minPts: number): number[] {
	const near = X.map((x) => [...X.keys()].filter((j) => squaredDistance(x, X[j]) <= eps));
	const isCore = near.map((list) => list.length >= minPts);
	const labels = X.map(() => -1);
	let cluster = 0;
	for (let i = 0; i < X.length; i++) {
		if (!isCore[i] || labels[i] !== -1) continue;
		labels[i] = cluster;
		const queue = [i];
		while (queue.length > 0) {
			for (const j of near[queue.pop()!]) {
				if (labels[j] !== -1) continue;
				labels[j] = cluster;
				if (isCore[j]) queue.push(j);
			}
		}
		cluster++;
	}
	return labels;
}

function squaredDistance(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) sum += Math.abs(a[j] - b[j]);
	return sum;
}
