// The weights of a query are computed anew for every column of its output.
export function attention(Q: number[][], K: number[][], V: number[][], mask: boolean[][]): number[][] {
	const scale = 1 / Math.sqrt(K[0].length);
	return Q.map((q, i) => {
		const seen = K.map((_, j) => mask.length === 0 || mask[i][j]);
		const scores = K.map((k, j) => (seen[j] ? dot(q, k) * scale : -Infinity));
		const top = Math.max(...scores);
		if (top === -Infinity) return V[0].map(() => 0);
		return V[0].map((_, c) => {
			const powers = K.map((k, j) => (seen[j] ? Math.exp(dot(q, k) * scale - top) : 0));
			const sum = powers.reduce((a, b) => a + b, 0);
			return powers.reduce((total, power, j) => total + (power / sum) * V[j][c], 0);
		});
	});
}

function dot(a: number[], b: number[]): number {
	return a.reduce((sum, x, j) => sum + x * b[j], 0);
}
