export interface Impurity {
	/** In bits. */
	entropy: number;
	gini: number;
}

/**
 * How mixed a list of labels is.
 *
 * Source: C. E. Shannon, "A mathematical theory of communication" (1948), section 6; L. Breiman, J. Friedman, R. Olshen
 * and C. Stone, "Classification and Regression Trees" (1984), section 4.3.
 * Time O(n + k) for k different labels: each of n labels is counted in a Map, O(1) on average, and each of k counts is
 * looked at once.
 * Space O(k): the counts.
 *
 * @param labels shape (n,), any integers
 */
export function impurity(labels: number[]): Impurity {
	const counts = new Map<number, number>(); // only labels that occur: each count is 1 or more
	for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
	let [entropy, gini] = [0, 0];
	for (const count of counts.values()) {
		const p = count / labels.length;
		entropy -= p * Math.log2(p);
		gini += p * (1 - p); // = 1 - Σ p², as the shares sum to 1; for no labels the sum is empty
	}
	return { entropy, gini };
}
