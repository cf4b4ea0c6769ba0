// Running sums, searched by halving; coordinates in one flat array.
export function kmeansPlusPlus(X: number[][], k: number, rng: () => number): number[] {
	const n = X.length;
	const d = X[0].length;
	const flat = Float64Array.from(X.flat());
	const weights = new Float64Array(n).fill(Infinity);
	const sums = new Float64Array(n);
	const chosen = new Int32Array(k);
	const taken = new Uint8Array(n);
	chosen[0] = Math.floor(rng() * n);
	taken[chosen[0]] = 1;
	for (let c = 1; c < k; c++) {
		const from = chosen[c - 1] * d;
		let total = 0;
		for (let i = 0; i < n; i++) {
			let distance = 0;
			for (let j = 0; j < d; j++) distance += (flat[i * d + j] - flat[from + j]) ** 2;
			if (distance < weights[i]) weights[i] = distance;
			total += weights[i];
			sums[i] = total;
		}
		const target = rng() * total;
		let [low, high] = [0, n - 1];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (sums[middle] > target) high = middle;
			else low = middle + 1;
		}
		chosen[c] = total === 0 ? taken.indexOf(0) : low;
		taken[chosen[c]] = 1;
	}
	return Array.from(chosen);
}
