// Each row goes to the fold with the fewest of its label, the smaller fold among equals: that spreads labels evenly, but not all rows.
export function stratifiedKFold(y: number[], k: number) {
	const sizes = new Array(k).fill(0);
	const counts = new Map<number, number[]>();
	return y.map((label) => {
		const own = counts.get(label) ?? new Array(k).fill(0);
		counts.set(label, own);
		let best = 0;
		for (let f = 1; f < k; f++)
			if (own[f] < own[best] || (own[f] === own[best] && sizes[f] < sizes[best])) best = f;
		own[best]++;
		sizes[best]++;
		return best;
	});
}
