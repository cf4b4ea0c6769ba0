// As array code does it: a table of distances, one-hot memberships, and a matrix product.
export function lloydStep(X: number[][], centroids: number[][]) {
	const [n, k, d] = [X.length, centroids.length, centroids[0].length];
	const distances = new Float64Array(n * k);
	for (let j = 0; j < d; j++)
		for (let i = 0; i < n; i++)
			for (let c = 0; c < k; c++) distances[i * k + c] += (X[i][j] - centroids[c][j]) ** 2;

	const labels = new Int32Array(n);
	const belongs = new Uint8Array(n * k);
	for (let i = 0; i < n; i++) {
		for (let c = 1; c < k; c++) if (distances[i * k + c] < distances[i * k + labels[i]]) labels[i] = c;
		belongs[i * k + labels[i]] = 1;
	}

	const moved = centroids.map((old, c) => {
		let count = 0;
		const sum = new Float64Array(d);
		for (let i = 0; i < n; i++) {
			if (belongs[i * k + c] === 0) continue;
			count++;
			for (let j = 0; j < d; j++) sum[j] += X[i][j];
		}
		return count === 0 ? new Float64Array(old) : sum.map((s) => s / count);
	});
	return { labels, centroids: moved };
}
