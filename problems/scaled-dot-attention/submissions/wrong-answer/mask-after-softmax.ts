// The weights of hidden keys are set to 0 after the softmax, and the others no longer sum to 1.
export function attention(Q: number[][], K: number[][], V: number[][], mask: boolean[][]): number[][] {
	const scale = 1 / Math.sqrt(K[0].length);
	return Q.map((q, i) => {
		const seen = K.map((_, j) => mask.length === 0 || mask[i][j]);
		const scores = K.map((k) => dot(q, k) * scale);
		const top = Math.max(...scores);
		const powers = scores.map((score) => Math.exp(score - top));
		const sum = powers.reduce((a, b) => a + b, 0);
		const weights = powers.map((power, j) => (seen[j] ? power / sum : 0));
		return V[0].map((_, c) => weights.reduce((total, weight, j) => total + weight * V[j][c], 0));
	});
}

function dot(a: number[], b: number[]): number {
	return a.reduce((sum, x, j) => sum + x * b[j], 0);
}
