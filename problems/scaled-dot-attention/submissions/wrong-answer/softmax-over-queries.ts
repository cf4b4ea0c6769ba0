// The softmax runs over the queries of each key instead of over the keys of each query.
export function attention(Q: number[][], K: number[][], V: number[][], mask: boolean[][]): number[][] {
	const scale = 1 / Math.sqrt(K[0].length);
	const weights = K.map((k, j) => {
		const scores = Q.map((q, i) => (mask.length === 0 || mask[i][j] ? dot(q, k) * scale : -Infinity));
		const top = Math.max(...scores);
		if (top === -Infinity) return scores.map(() => 0);
		const powers = scores.map((score) => Math.exp(score - top));
		const sum = powers.reduce((a, b) => a + b, 0);
		return powers.map((power) => power / sum);
	});
	return Q.map((_, i) =>
		V[0].map((__, c) => K.reduce((total, ___, j) => total + weights[j][i] * V[j][c], 0)),
	);
}

function dot(a: number[], b: number[]): number {
	return a.reduce((sum, x, j) => sum + x * b[j], 0);
}
