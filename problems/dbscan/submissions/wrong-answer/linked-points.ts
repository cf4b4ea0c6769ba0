// Neighbours are linked whether they are core or not, and groups of at least minPts points make clusters.
export function dbscan(X: number[][], eps: number, minPts: number): number[] {
	const labels = X.map(() => -1);
	const seen = X.map(() => false);
	let cluster = 0;
	for (let i = 0; i < X.length; i++) {
		if (seen[i]) continue;
		seen[i] = true;
		const group = [i];
		for (let s = 0; s < group.length; s++)
			for (let j = 0; j < X.length; j++) {
				if (seen[j] || squaredDistance(X[group[s]], X[j]) > eps * eps) continue;
				seen[j] = true;
				group.push(j);
			}
		if (group.length < minPts) continue;
		for (const j of group) labels[j] = cluster;
		cluster++;
	}
	return labels;
}

function squaredDistance(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) sum += (a[j] - b[j]) ** 2;
	return sum;
}
