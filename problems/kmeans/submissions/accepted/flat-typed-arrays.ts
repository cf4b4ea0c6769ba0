// Points and centroids in flat Float64Arrays; a distance is given up once it can't be the least any more.
export function kmeans(X: number[][], initial: number[][], iterations: number) {
	const n = X.length;
	const k = initial.length;
	const d = initial[0]!.length;
	const points = Float64Array.from(X.flat());
	const centroids = Float64Array.from(initial.flat());
	const labels = new Int32Array(n);

	const assign = (): number => {
		let inertia = 0;
		for (let i = 0; i < n; i++) {
			let least = Infinity;
			for (let c = 0; c < k; c++) {
				let distance = 0;
				for (let j = 0; j < d && distance < least; j++) {
					const difference = points[i * d + j]! - centroids[c * d + j]!;
					distance += difference * difference;
				}
				if (distance < least) {
					least = distance;
					labels[i] = c;
				}
			}
			inertia += least;
		}
		return inertia;
	};

	for (let round = 0; round < iterations; round++) {
		assign();
		const sums = new Float64Array(k * d);
		const counts = new Int32Array(k);
		for (let i = 0; i < n; i++) {
			const c = labels[i]!;
			counts[c]!++;
			for (let j = 0; j < d; j++) sums[c * d + j]! += points[i * d + j]!;
		}
		for (let c = 0; c < k; c++)
			if (counts[c]! > 0) for (let j = 0; j < d; j++) centroids[c * d + j] = sums[c * d + j]! / counts[c]!;
	}

	const inertia = assign();
	const rows = Array.from({ length: k }, (_, c) => centroids.slice(c * d, (c + 1) * d));
	return { labels, centroids: rows, inertia };
}
