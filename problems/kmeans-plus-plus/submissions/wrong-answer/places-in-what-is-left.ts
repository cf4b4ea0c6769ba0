// Chosen points are removed from a copy, and the places in what is left are returned.
export function kmeansPlusPlus(X: number[][], k: number, rng: () => number): number[] {
	const left = [...X];
	const first = Math.floor(rng() * left.length);
	const chosen = [first];
	const centres = left.splice(first, 1);
	while (chosen.length < k) {
		const weights = left.map((x) => Math.min(...centres.map((c) => squaredDistance(x, c))));
		const target = rng() * weights.reduce((sum, w) => sum + w, 0);
		let sum = 0;
		const next = Math.max(
			0,
			weights.findIndex((w) => (sum += w) > target),
		);
		chosen.push(next);
		centres.push(...left.splice(next, 1));
	}
	return chosen;
}

function squaredDistance(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) sum += (a[j] - b[j]) ** 2;
	return sum;
}
