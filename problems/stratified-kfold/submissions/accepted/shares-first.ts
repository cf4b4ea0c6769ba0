// Decides first how many rows of each label every fold gets, the left-over ones going to the smallest folds, then fills them.
export function stratifiedKFold(y: number[], k: number): number[] {
	const rowsOf: Record<string, number[]> = {};
	y.forEach((label, i) => (rowsOf[label] ??= []).push(i));
	const folds = y.map(() => -1);
	let smallest = k - 1; // folds above it have one row more than the others
	for (const rows of Object.values(rowsOf)) {
		const each = Math.floor(rows.length / k);
		let at = 0;
		for (let f = 0; f < k && each > 0; f++) for (let r = 0; r < each; r++) folds[rows[at++]!] = f;
		while (at < rows.length) {
			folds[rows[at++]!] = smallest;
			smallest = smallest === 0 ? k - 1 : smallest - 1;
		}
	}
	return folds;
}
