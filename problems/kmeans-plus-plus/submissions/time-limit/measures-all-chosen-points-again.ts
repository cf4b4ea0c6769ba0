// The weights are computed anew in each step, from all chosen points: n·k²·d.
export function kmeansPlusPlus(X: number[][], k: number, rng: () => number): number[] {
	const chosen = [Math.floor(rng() * X.length)];
	while (chosen.length < k) {
		const weights = X.map((x) => Math.min(...chosen.map((c) => squaredDistance(x, X[c]))));
		const total = weights.reduce((sum, w) => sum + w, 0);
		if (total === 0) {
			chosen.push(X.findIndex((_, i) => !chosen.includes(i)));
			continue;
		}
		const target = rng() * total;
		let sum = 0;
		chosen.push(weights.findIndex((w) => (sum += w) > target));
	}
	return chosen;
}

function squaredDistance(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) sum += (a[j] - b[j]) ** 2;
	return sum;
}
