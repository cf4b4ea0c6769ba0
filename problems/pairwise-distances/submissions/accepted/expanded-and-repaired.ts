// The square is expanded with products and lengths, and computed directly where the expansion cancels.
export function pairwiseDistances(X: number[][], Y: number[][], metric: string): number[][] {
	const xx = X.map((x) => dot(x, x));
	const yy = Y.map((y) => dot(y, y));
	const result: number[][] = [];
	for (let i = 0; i < X.length; i++) {
		const row = new Array<number>(Y.length);
		for (let j = 0; j < Y.length; j++) {
			if (metric === 'manhattan') {
				row[j] = X[i].reduce((sum, value, k) => sum + Math.abs(value - Y[j][k]), 0);
				continue;
			}
			const product = dot(X[i], Y[j]);
			if (metric === 'cosine') {
				row[j] = xx[i] === 0 || yy[j] === 0 ? 1 : 1 - product / Math.sqrt(xx[i]) / Math.sqrt(yy[j]);
				continue;
			}
			let square = xx[i] + yy[j] - 2 * product;
			if (square < 1e-3 * (xx[i] + yy[j])) {
				square = 0;
				for (let k = 0; k < X[i].length; k++) square += (X[i][k] - Y[j][k]) ** 2;
			}
			row[j] = Math.sqrt(square);
		}
		result.push(row);
	}
	return result;
}

function dot(x: number[], y: number[]): number {
	let sum = 0;
	for (let j = 0; j < x.length; j++) sum += x[j] * y[j];
	return sum;
}
