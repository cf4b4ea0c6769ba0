// Weights divided by their sum, and subtracted from the draw until it falls below 0.
export function kmeansPlusPlus(X: number[][], k: number, rng: () => number): number[] {
	const chosen: number[] = [];
	let weights = X.map(() => 1); // the first point: all alike
	const left = new Set(X.keys());
	for (let c = 0; c < k; c++) {
		const index = c === 0 ? Math.floor(rng() * X.length) : draw(weights, left, rng);
		chosen.push(index);
		left.delete(index);
		const distances = X.map((x) => squaredDistance(x, X[index]));
		weights = c === 0 ? distances : weights.map((w, i) => (w < distances[i] ? w : distances[i]));
	}
	return chosen;
}

function draw(weights: number[], left: Set<number>, rng: () => number): number {
	let rest = rng();
	const total = weights.reduce((a, b) => a + b);
	if (total === 0) return [...left][0];
	for (let i = 0; i < weights.length; i++) {
		rest -= weights[i] / total;
		if (rest < 0) return i;
	}
	return weights.findLastIndex((w) => w > 0); // rounding took the last step
}

function squaredDistance(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) sum += (a[j] - b[j]) ** 2;
	return sum;
}
