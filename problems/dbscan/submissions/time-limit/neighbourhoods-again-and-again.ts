// Each neighbour of a core point has its own neighbours counted anew: n³.
export function dbscan(X: number[][], eps: number, minPts: number): number[] {
	const neighbours = (i: number) => [...X.keys()].filter((j) => squaredDistance(X[i], X[j]) <= eps * eps);
	const isCore = (i: number) => neighbours(i).length >= minPts;
	const labels = X.map(() => -1);
	let cluster = 0;
	for (let i = 0; i < X.length; i++) {
		if (labels[i] !== -1 || !isCore(i)) continue;
		labels[i] = cluster;
		const open = [i];
		while (open.length > 0) {
			for (const j of neighbours(open.pop()!)) {
				if (!isCore(j)) {
					if (labels[j] === -1) labels[j] = cluster;
				} else if (labels[j] === -1) {
					labels[j] = cluster;
					open.push(j);
				}
			}
		}
		cluster++;
	}
	return labels;
}

function squaredDistance(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) sum += (a[j] - b[j]) ** 2;
	return sum;
}
