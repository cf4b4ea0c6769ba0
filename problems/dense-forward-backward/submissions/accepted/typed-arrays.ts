// Flat row-major typed arrays inside; rows go out as typed arrays too.

export class Dense {
	d: number;
	k: number;
	W: Float64Array;
	b: Float64Array;
	X = new Float64Array(0);

	constructor(W: number[][], b: number[]) {
		this.d = W.length;
		this.k = b.length;
		this.W = pack(W, this.k);
		this.b = Float64Array.from(b);
	}

	forward(X: number[][]): Float64Array[] {
		const { d, k, W } = this;
		this.X = pack(X, d);
		return X.map((row) => {
			const y = this.b.slice();
			for (let i = 0; i < d; i++) {
				const x = row[i]!;
				if (x === 0) continue;
				for (let j = 0; j < k; j++) y[j]! += x * W[i * k + j]!;
			}
			return y;
		});
	}

	backward(dY: number[][]) {
		const { d, k, W, X } = this;
		const dX: Float64Array[] = [];
		const dW = new Float64Array(d * k);
		const db = new Float64Array(k);
		dY.forEach((g, r) => {
			const dx = new Float64Array(d);
			for (let i = 0; i < d; i++) {
				const x = X[r * d + i]!;
				let sum = 0;
				for (let j = 0; j < k; j++) {
					sum += g[j]! * W[i * k + j]!;
					dW[i * k + j]! += x * g[j]!;
				}
				dx[i] = sum;
			}
			for (let j = 0; j < k; j++) db[j]! += g[j]!;
			dX.push(dx);
		});
		return { dX, dW: Array.from({ length: d }, (_, i) => dW.subarray(i * k, (i + 1) * k)), db };
	}
}

function pack(rows: number[][], columns: number): Float64Array {
	const flat = new Float64Array(rows.length * columns);
	rows.forEach((row, r) => flat.set(row, r * columns));
	return flat;
}
