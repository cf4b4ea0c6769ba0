// One pass over the keys: the sums are scaled down whenever a larger score comes (Milakov and Gimelshein, 2018).
export function attention(Q: number[][], K: number[][], V: number[][], mask: boolean[][]): number[][] {
	const root = Math.sqrt(K[0].length);
	const outputs: number[][] = [];
	for (let i = 0; i < Q.length; i++) {
		const sums = new Array<number>(V[0].length).fill(0);
		let total = 0;
		let largest = -Infinity;
		for (let j = 0; j < K.length; j++) {
			if (mask.length > 0 && !mask[i][j]) continue;
			let score = 0;
			for (let c = 0; c < K[j].length; c++) score += (Q[i][c] / root) * K[j][c];
			if (score > largest) {
				const shrink = Math.exp(largest - score);
				total *= shrink;
				for (let c = 0; c < sums.length; c++) sums[c] *= shrink;
				largest = score;
			}
			const weight = Math.exp(score - largest);
			total += weight;
			for (let c = 0; c < sums.length; c++) sums[c] += weight * V[j][c];
		}
		outputs.push(total === 0 ? sums : sums.map((x) => x / total));
	}
	return outputs;
}
