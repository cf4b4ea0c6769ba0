// Moments in flat typed arrays; the largest variance over all rows is the mean variance within classes plus that between them.
export function gaussianNaiveBayes(
	X: number[][],
	y: number[],
	Q: number[][],
	smoothing: number,
): Float64Array[] {
	const n = X.length;
	const d = X[0].length;
	let k = 0;
	for (const label of y) if (label >= k) k = label + 1;
	const counts = new Float64Array(k);
	const means = new Float64Array(k * d);
	const variances = new Float64Array(k * d);
	for (let i = 0; i < n; i++) {
		counts[y[i]]++;
		for (let j = 0; j < d; j++) means[y[i] * d + j] += X[i][j];
	}
	for (let at = 0; at < k * d; at++) means[at] /= counts[Math.floor(at / d)];
	for (let i = 0; i < n; i++)
		for (let j = 0; j < d; j++) variances[y[i] * d + j] += (X[i][j] - means[y[i] * d + j]) ** 2;

	let largest = 0;
	for (let j = 0; j < d; j++) {
		let mean = 0;
		for (let c = 0; c < k; c++) mean += (counts[c] * means[c * d + j]) / n;
		let squares = 0;
		for (let c = 0; c < k; c++) squares += variances[c * d + j] + counts[c] * (means[c * d + j] - mean) ** 2;
		largest = Math.max(largest, squares / n);
	}
	const epsilon = largest > 0 ? smoothing * largest : smoothing;
	for (let at = 0; at < k * d; at++) variances[at] = variances[at] / counts[Math.floor(at / d)] + epsilon;

	const constants = new Float64Array(k);
	for (let c = 0; c < k; c++) {
		constants[c] = Math.log(counts[c]);
		for (let j = 0; j < d; j++) constants[c] -= Math.log(variances[c * d + j]) / 2;
	}
	return Q.map((x) => {
		const posterior = constants.slice();
		let most = -Infinity;
		for (let c = 0; c < k; c++) {
			for (let j = 0; j < d; j++) posterior[c] -= (x[j] - means[c * d + j]) ** 2 / variances[c * d + j] / 2;
			if (posterior[c] > most) most = posterior[c];
		}
		let total = 0;
		for (let c = 0; c < k; c++) total += Math.exp(posterior[c] - most);
		const shift = most + Math.log(total);
		for (let c = 0; c < k; c++) posterior[c] -= shift;
		return posterior;
	});
}
