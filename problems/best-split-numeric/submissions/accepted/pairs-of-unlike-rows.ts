// Counts pairs of rows with different labels, which are whole numbers, and scans from the high end.
export function bestSplit(X: number[][], y: number[]) {
	const n = X.length;
	const whole: Record<string, number> = {};
	for (const label of y) whole[label] = (whole[label] ?? 0) + 1;
	let unlike = n * n; // ordered pairs with different labels, the row itself included as alike
	for (const label in whole) unlike -= whole[label] ** 2;

	const candidates: { feature: number; threshold: number; gain: number }[] = [];
	for (let feature = 0; feature < X[0].length; feature++) {
		const rows = X.map((row, i) => [row[feature], y[i]]).sort((a, b) => b[0] - a[0]);
		const left = { ...whole };
		const right: Record<string, number> = {};
		let [unlikeLeft, unlikeRight] = [unlike, 0];
		let best = { feature, threshold: NaN, gain: -Infinity };
		for (let taken = 1; taken < n; taken++) {
			const [value, label] = rows[taken - 1];
			right[label] ??= 0;
			unlikeLeft -= 2 * (n - taken + 1 - left[label]--);
			unlikeRight += 2 * (taken - 1 - right[label]++);
			const next = rows[taken][0];
			if (next === value) continue;
			const gain = unlike / n / n - (unlikeLeft / (n - taken) + unlikeRight / taken) / n;
			if (gain > best.gain) best = { feature, threshold: next / 2 + value / 2, gain };
		}
		if (best.gain !== -Infinity) candidates.push(best);
	}
	if (candidates.length === 0) return null;
	return candidates.reduce((a, b) => (b.gain > a.gain ? b : a));
}
