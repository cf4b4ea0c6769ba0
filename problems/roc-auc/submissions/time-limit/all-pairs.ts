// Every row of label 1 is compared with every row of label 0: O(n²).
export function rocAuc(y: number[], scores: number[]): number | null {
	const ones = scores.filter((_, i) => y[i] === 1);
	const zeros = scores.filter((_, i) => y[i] === 0);
	if (ones.length === 0 || zeros.length === 0) return null;
	let won = 0;
	for (const a of ones) for (const b of zeros) won += a > b ? 1 : a === b ? 0.5 : 0;
	return won / (ones.length * zeros.length);
}
