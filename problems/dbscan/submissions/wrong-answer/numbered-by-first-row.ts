// Clusters are numbered by their first row, even where that is a border point.
export function dbscan(X: number[][], eps: number, minPts: number): number[] {
	const near = X.map((x) => [...X.keys()].filter((j) => squaredDistance(x, X[j]) <= eps * eps));
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
	const numbers = new Map([[-1, -1]]);
	for (const label of labels) if (!numbers.has(label)) numbers.set(label, numbers.size - 1);
	return labels.map((label) => numbers.get(label)!);
}

function squaredDistance(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) sum += (a[j] - b[j]) ** 2;
	return sum;
}
