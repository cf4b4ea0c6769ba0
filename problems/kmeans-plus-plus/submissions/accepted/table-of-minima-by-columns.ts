// Column by column: squared differences of all points to the latest one are added up, then the minima are taken.
export function kmeansPlusPlus(X: number[][], k: number, rng: () => number): number[] {
	const columns = X[0].map((_, j) => X.map((row) => row[j]));
	const chosen: number[] = [];
	let weights: number[] = [];
	let next = Math.floor(rng() * X.length);
	for (;;) {
		chosen.push(next);
		if (chosen.length === k) return chosen;
		const gaps = new Array<number>(X.length).fill(0);
		for (const column of columns) column.forEach((value, i) => (gaps[i] += (value - column[next]) ** 2));
		weights = gaps.map((gap, i) => Math.min(gap, weights[i] ?? Infinity));
		let total = 0;
		const sums = weights.map((w) => (total += w));
		const u = rng();
		next = sums.findIndex((sum) => sum > u * total);
		for (let i = 0; next === -1; i++) if (!chosen.includes(i)) next = i;
	}
}
