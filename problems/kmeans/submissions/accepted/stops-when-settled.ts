// Stops when a round changes no label. The sums are filled during the assignment, so each round reads the points once.
export function kmeans(X: number[][], initial: number[][], iterations: number) {
	const k = initial.length;
	const d = initial[0].length;
	const centroids = initial.map((row) => row.slice());
	const labels = new Array<number>(X.length).fill(-1);

	for (let round = 0; round <= iterations; round++) {
		const sums = Array.from({ length: k }, () => new Array<number>(d).fill(0));
		const counts = new Array<number>(k).fill(0);
		let changed = false;
		X.forEach((x, i) => {
			let best = -1;
			let bestDistance = Infinity;
			centroids.forEach((centroid, c) => {
				let distance = 0;
				for (let j = 0; j < d; j++) distance += (x[j] - centroid[j]) ** 2;
				if (distance < bestDistance) [best, bestDistance] = [c, distance];
			});
			if (labels[i] !== best) changed = true;
			labels[i] = best;
			counts[best]++;
			for (let j = 0; j < d; j++) sums[best][j] += x[j];
		});
		if (!changed || round === iterations) break;
		for (let c = 0; c < k; c++)
			if (counts[c] > 0) for (let j = 0; j < d; j++) centroids[c][j] = sums[c][j] / counts[c];
	}

	let inertia = 0;
	X.forEach((x, i) => x.forEach((value, j) => (inertia += (value - centroids[labels[i]][j]) ** 2)));
	return { labels, centroids, inertia };
}
