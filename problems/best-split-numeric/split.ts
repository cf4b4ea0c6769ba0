// What a split does to its rows: the checker and the picture look at a returned split with it.

/** Rows and their labels. X: (n, d), y: (n,). */
export interface Rows {
	readonly X: readonly (readonly number[])[];
	readonly y: readonly number[];
}
export interface Parted {
	/** By how much Gini impurity falls. */
	readonly gain: number;
	/** The largest value on the left and the least on the right; infinite where that side is empty. */
	readonly low: number;
	readonly high: number;
}

/** Parts the rows: left where column `feature` is at most `threshold`. */
export function part({ X, y }: Rows, feature: number, threshold: number): Parted {
	const [left, right] = [new Map<number, number>(), new Map<number, number>()];
	let [low, high] = [-Infinity, Infinity];
	for (const [i, row] of X.entries()) {
		const value = row[feature]!; // NaN and undefined go right
		const side = value <= threshold ? left : right;
		if (side === left) low = Math.max(low, value);
		else high = Math.min(high, value);
		side.set(y[i]!, (side.get(y[i]!) ?? 0) + 1); // X and y have one length
	}
	const whole = new Map(left);
	for (const [label, count] of right) whole.set(label, (whole.get(label) ?? 0) + count);
	const [l, r, n] = [rowsOf(left), rowsOf(right), X.length];
	return { gain: gini(whole) - (l / n) * gini(left) - (r / n) * gini(right), low, high };
}

function rowsOf(counts: ReadonlyMap<number, number>): number {
	let rows = 0;
	for (const count of counts.values()) rows += count;
	return rows;
}

/** 0 for no rows. */
function gini(counts: ReadonlyMap<number, number>): number {
	const rows = rowsOf(counts);
	let impurity = 0;
	for (const count of counts.values()) impurity += (count / rows) * (1 - count / rows);
	return impurity;
}
