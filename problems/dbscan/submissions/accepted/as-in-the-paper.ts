// Points are visited in order; noise is taken back where a later cluster reaches it.
const unvisited = -2;
const noise = -1;

export function dbscan(X: number[][], eps: number, minPts: number): number[] {
	const labels = new Array<number>(X.length).fill(unvisited);
	const region = (i: number) => {
		const found: number[] = [];
		for (let j = 0; j < X.length; j++) if (squaredDistance(X[i], X[j]) <= eps * eps) found.push(j);
		return found;
	};
	let cluster = -1;
	for (let i = 0; i < X.length; i++) {
		if (labels[i] !== unvisited) continue;
		const seeds = region(i);
		if (seeds.length < minPts) {
			labels[i] = noise;
			continue;
		}
		labels[i] = ++cluster;
		while (seeds.length > 0) {
			const j = seeds.shift()!;
			if (labels[j] === noise) labels[j] = cluster;
			if (labels[j] !== unvisited) continue;
			labels[j] = cluster;
			const more = region(j);
			if (more.length >= minPts) seeds.push(...more.filter((m) => labels[m] < 0));
		}
	}
	return labels;
}

function squaredDistance(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) sum += (a[j] - b[j]) ** 2;
	return sum;
}
