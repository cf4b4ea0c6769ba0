// Clusters grow by recursion, one call deeper for each point of a chain.
export function dbscan(X: number[][], eps: number, minPts: number): number[] {
	const near = X.map((x) => [...X.keys()].filter((j) => squaredDistance(x, X[j]) <= eps * eps));
	const labels = X.map(() => -1);
	let clusters = 0;

	function grow(i: number, cluster: number) {
		labels[i] = cluster;
		if (near[i].length < minPts) return;
		near[i].forEach((j) => {
			if (labels[j] === -1) grow(j, cluster);
		});
	}

	for (let i = 0; i < X.length; i++) if (labels[i] === -1 && near[i].length >= minPts) grow(i, clusters++);
	return labels;
}

function squaredDistance(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) sum += (a[j] - b[j]) ** 2;
	return sum;
}
