// Gathers the keys that a query sees, and takes weights from the logarithm of the sum of exponentials; typed rows.
export function attention(Q: number[][], K: number[][], V: number[][], mask: boolean[][]): Float64Array[] {
	const all = K.map((_, j) => j);
	return Q.map((q, i) => {
		const seen = mask.length === 0 ? all : all.filter((j) => mask[i][j]);
		const output = new Float64Array(V[0].length);
		if (seen.length === 0) return output;
		const scores = seen.map((j) => K[j].reduce((sum, x, c) => sum + x * q[c], 0) / q.length ** 0.5);
		const top = scores.reduce((a, b) => (b > a ? b : a));
		const logSum = top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0));
		seen.forEach((j, at) => {
			const weight = Math.exp(scores[at] - logSum);
			V[j].forEach((x, c) => (output[c] += weight * x));
		});
		return output;
	});
}
