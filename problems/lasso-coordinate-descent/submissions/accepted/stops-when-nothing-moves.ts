// It ends as soon as a whole sweep moves no weight at all: all later ones would do the same.
export function lasso(X: number[][], y: number[], lambda: number, sweeps: number) {
	const n = X.length;
	const centre = (values: number[]) => {
		const mean = values.reduce((s, v) => s + v, 0) / n;
		return { mean, values: values.map((v) => v - mean) };
	};
	const target = centre(y);
	const columns = X[0].map((_, j) => centre(X.map((row) => row[j])));
	const weights = columns.map(() => 0);
	const r = target.values;
	for (let sweep = 0, moved = true; moved && sweep < sweeps; sweep++) {
		moved = false;
		for (const [j, { values: x }] of columns.entries()) {
			let [c, a] = [0, 0];
			for (let i = 0; i < n; i++) {
				c += x[i] * (r[i] + weights[j] * x[i]);
				a += x[i] * x[i];
			}
			const shrunk = Math.max(0, Math.abs(c) - n * lambda);
			const next = shrunk === 0 ? 0 : (Math.sign(c) * shrunk) / a;
			if (next === weights[j]) continue;
			moved = true;
			for (let i = 0; i < n; i++) r[i] += (weights[j] - next) * x[i];
			weights[j] = next;
		}
	}
	let bias = target.mean;
	for (const [j, { mean }] of columns.entries()) bias -= weights[j] * mean;
	return { weights, bias };
}
