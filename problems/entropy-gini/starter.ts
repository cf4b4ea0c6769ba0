export interface Impurity {
	/** In bits. */
	entropy: number;
	gini: number;
}

/**
 * @param labels shape (n,), any integers
 * @returns how mixed the labels are; both 0 for an empty list
 */
export function impurity(labels: number[]): Impurity {
	throw new Error(
		'Write impurity: the share of each label, then the entropy and the Gini impurity of the shares.',
	);
}
