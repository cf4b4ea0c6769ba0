// A number is drawn and thrown away before each point.
export function kmeansPlusPlus(X: number[][], k: number, rng: () => number): number[] {
	const n = X.length;
	const chosen = [Math.floor(rng() * n)];
	const weights = X.map((x) => squaredDistance(x, X[chosen[0]]));
	while (chosen.length < k) {
		const total = weights.reduce((sum, w) => sum + w, 0);
		let next = -1;
		if (total === 0) {
			next = X.findIndex((_, i) => !chosen.includes(i));
		} else {
			rng();
			const target = rng() * total;
			let sum = 0;
			for (let i = 0; i < n && next === -1; i++) {
				sum += weights[i];
				if (sum > target) next = i;
			}
		}
		chosen.push(next);
		for (let i = 0; i < n; i++) weights[i] = Math.min(weights[i], squaredDistance(X[i], X[next]));
	}
	return chosen;
}

function squaredDistance(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) sum += (a[j] - b[j]) ** 2;
	return sum;
}
