// All rows are searched anew for each label: O(n·labels).
export function stratifiedKFold(y: number[], k: number) {
	const folds = y.map(() => 0);
	let dealt = 0;
	for (const label of new Set(y))
		for (let i = 0; i < y.length; i++) if (y[i] === label) folds[i] = dealt++ % k;
	return folds;
}
