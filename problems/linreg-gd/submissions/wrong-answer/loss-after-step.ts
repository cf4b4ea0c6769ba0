// Each loss is taken one step too late, and the first one is left out.
export interface Fit {
	weights: number[];
	bias: number;
	losses: number[];
}

export function linearRegression(X: number[][], y: number[], rate: number, steps: number): Fit {
	const [n, d] = [X.length, X[0]!.length];
	const weights = X[0]!.map(() => 0);
	let bias = 0;
	const losses: number[] = [];
	for (let step = 0; step < steps; step++) {
		const gradient = weights.map(() => 0);
		let biasGradient = 0;
		let squares = 0;
		for (let i = 0; i < n; i++) {
			const x = X[i]!;
			let residual = bias - y[i]!;
			for (let j = 0; j < d; j++) residual += weights[j]! * x[j]!;
			for (let j = 0; j < d; j++) gradient[j]! += residual * x[j]!;
			biasGradient += residual;
			squares += residual * residual;
		}
		if (step > 0) losses.push(squares / (2 * n));
		for (let j = 0; j < d; j++) weights[j]! -= (rate * gradient[j]!) / n;
		bias -= (rate * biasGradient) / n;
	}
	return { weights, bias, losses };
}
