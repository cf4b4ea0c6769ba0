// Each row goes to the smallest fold, and the count of its label decides among equals only.
export function stratifiedKFold(y: number[], k: number) {
	const sizes = new Array(k).fill(0);
	const counts = new Map<number, number[]>();
	return y.map((label) => {
		const own = counts.get(label) ?? new Array(k).fill(0);
		counts.set(label, own);
		let best = 0;
		for (let f = 1; f < k; f++)
			if (sizes[f] < sizes[best] || (sizes[f] === sizes[best] && own[f] < own[best])) best = f;
		own[best]++;
		sizes[best]++;
		return best;
	});
}
