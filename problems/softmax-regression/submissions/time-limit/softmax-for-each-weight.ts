// The softmax of every row is taken again for each weight: O(n·d²·k²·t).
export function softmaxRegression(X: number[][], y: number[], k: number, rate: number, steps: number) {
	const n = X.length;
	let weights = Array.from({ length: k }, () => X[0].map(() => 0));
	let biases = weights.map(() => 0);
	const losses: number[] = [];
	const logProbability = (x: number[], c: number) => {
		const z = weights.map((w, b) => w.reduce((sum, v, j) => sum + v * x[j], biases[b]));
		const largest = Math.max(...z);
		return z[c] - largest - Math.log(z.reduce((sum, v) => sum + Math.exp(v - largest), 0));
	};
	const slope = (c: number, factor: (x: number[]) => number) =>
		X.reduce((sum, x, i) => sum + (Math.exp(logProbability(x, c)) - (c === y[i] ? 1 : 0)) * factor(x), 0) / n;
	for (let t = 0; t < steps; t++) {
		losses.push(-X.reduce((sum, x, i) => sum + logProbability(x, y[i]), 0) / n);
		const moved = weights.map((w, c) => w.map((v, j) => v - rate * slope(c, (x) => x[j])));
		biases = biases.map((b, c) => b - rate * slope(c, () => 1));
		weights = moved;
	}
	return { weights, biases, losses };
}
