// Scores less that of the label: the loss is the log-sum-exp of these gaps, by a running maximum and sum.
export function softmaxRegression(X: number[][], y: number[], k: number, rate: number, steps: number) {
	const n = X.length;
	const weights: number[][] = [];
	const biases: number[] = [];
	for (let c = 0; c < k; c++) {
		weights.push(X[0].map(() => 0));
		biases.push(0);
	}
	const losses: number[] = [];
	for (let t = 0; t < steps; t++) {
		const moves = weights.map((w) => [...w.map(() => 0), 0]);
		let loss = 0;
		X.forEach((x, i) => {
			const score = (c: number) => x.reduce((s, v, j) => s + v * weights[c][j], biases[c]);
			const own = score(y[i]);
			const gaps: number[] = [];
			let [top, sum] = [0, 0];
			for (let c = 0; c < k; c++) {
				const gap = c === y[i] ? 0 : score(c) - own;
				gaps.push(gap);
				if (gap > top) [top, sum] = [gap, sum * Math.exp(top - gap)];
				sum += Math.exp(gap - top);
			}
			loss += top + Math.log(sum);
			gaps.forEach((gap, c) => {
				const pull = (c === y[i] ? 1 : 0) - Math.exp(gap - top) / sum;
				x.forEach((v, j) => (moves[c][j] += pull * v));
				moves[c][x.length] += pull;
			});
		});
		losses[t] = loss / n;
		weights.forEach((w, c) => w.forEach((_, j) => (w[j] += (rate * moves[c][j]) / n)));
		biases.forEach((_, c) => (biases[c] += (rate * moves[c][X[0].length]) / n));
	}
	return { weights, biases, losses };
}
