// A rate of one half, taken out at the end: from weights of 0 the rate changes no decision.
export function perceptron(X: number[][], y: number[], epochs: number) {
	const rate = 0.5;
	const w: number[] = Array(X[0].length).fill(0);
	let b = 0;
	const mistakes: number[] = [];
	let clean = false;
	while (!clean && mistakes.length < epochs) {
		let count = 0;
		for (const [i, x] of X.entries()) {
			const score = x.reduce((s, v, j) => s + v * w[j], 0) + b;
			const wrong = y[i] === 1 ? score <= 0 : score >= 0;
			if (wrong) {
				x.forEach((v, j) => (w[j] += rate * y[i] * v));
				b += rate * y[i];
				count++;
			}
		}
		mistakes.push(count);
		clean = count === 0;
	}
	return { weights: w.map((v) => v / rate), bias: b / rate, mistakes };
}
