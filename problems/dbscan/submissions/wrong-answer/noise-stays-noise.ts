// A point that was visited before its cluster was found stays noise instead of becoming a border point.
export function dbscan(X: number[][], eps: number, minPts: number): number[] {
	const labels = new Array<number>(X.length).fill(-1);
	const visited = new Array<boolean>(X.length).fill(false);
	const neighbours = (i: number) => [...X.keys()].filter((j) => isNear(X[i], X[j], eps));
	let cluster = 0;
	for (let i = 0; i < X.length; i++) {
		if (visited[i]) continue;
		visited[i] = true;
		const seeds = neighbours(i);
		if (seeds.length < minPts) continue;
		labels[i] = cluster;
		for (let s = 0; s < seeds.length; s++) {
			const j = seeds[s];
			if (visited[j]) continue;
			labels[j] = cluster;
			visited[j] = true;
			const more = neighbours(j);
			if (more.length >= minPts) for (const m of more) if (labels[m] === -1 || !visited[m]) seeds.push(m);
		}
		cluster++;
	}
	return labels;
}

function isNear(a: number[], b: number[], eps: number): boolean {
	return squaredDistance(a, b) <= eps * eps;
}

function squaredDistance(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) sum += (a[j] - b[j]) ** 2;
	return sum;
}
