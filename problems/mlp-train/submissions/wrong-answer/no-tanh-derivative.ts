// The derivative of tanh is left out of the hidden layer's gradient.
export interface Trained {
	W1: number[][];
	b1: number[];
	w2: number[];
	b2: number;
	losses: number[];
}

export function trainMlp(
	X: number[][],
	y: number[],
	initialW1: number[][],
	initialB1: number[],
	initialW2: number[],
	initialB2: number,
	rate: number,
	epochs: number,
): Trained {
	const [n, d, h] = [X.length, X[0]!.length, initialW1.length];
	const W1 = initialW1.map((row) => row.slice());
	const b1 = initialB1.slice();
	const w2 = initialW2.slice();
	let b2 = initialB2;
	const losses: number[] = [];
	for (let epoch = 0; epoch < epochs; epoch++) {
		const dW1 = W1.map((row) => row.map(() => 0));
		const db1 = b1.map(() => 0);
		const dw2 = w2.map(() => 0);
		let db2 = 0;
		let loss = 0;
		for (let i = 0; i < n; i++) {
			const x = X[i]!;
			const a = new Float64Array(h);
			let z = b2;
			for (let k = 0; k < h; k++) {
				const w = W1[k]!;
				let s = b1[k]!;
				for (let j = 0; j < d; j++) s += w[j]! * x[j]!;
				a[k] = Math.tanh(s);
				z += w2[k]! * a[k]!;
			}
			loss += (softplus(z) - y[i]! * z) / n;
			const dz = (sigmoid(z) - y[i]!) / n;
			db2 += dz;
			for (let k = 0; k < h; k++) {
				dw2[k]! += dz * a[k]!;
				const ds = dz * w2[k]!;
				db1[k]! += ds;
				const g = dW1[k]!;
				for (let j = 0; j < d; j++) g[j]! += ds * x[j]!;
			}
		}
		losses.push(loss);
		for (let k = 0; k < h; k++) {
			for (let j = 0; j < d; j++) W1[k]![j]! -= rate * dW1[k]![j]!;
			b1[k]! -= rate * db1[k]!;
			w2[k]! -= rate * dw2[k]!;
		}
		b2 -= rate * db2;
	}
	return { W1, b1, w2, b2, losses };
}

function sigmoid(z: number): number {
	return 1 / (1 + Math.exp(-z));
}

function softplus(z: number): number {
	return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
}
