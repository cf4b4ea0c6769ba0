export interface Scores {
	precision: number;
	recall: number;
	f1: number;
}
export interface Report {
	/** Of each label of the list, shape (k,) */
	precision: number[];
	/** shape (k,) */
	recall: number[];
	/** shape (k,) */
	f1: number[];
	micro: Scores;
	macro: Scores;
	weighted: Scores;
}

/**
 * @param y      shape (n,), the true labels
 * @param p      shape (n,), the predicted labels
 * @param labels shape (k,), the labels that are scored
 */
export function precisionRecallF1(y: number[], p: number[], labels: number[]): Report {
	throw new Error('Write precisionRecallF1: score each label of the list, then average in three ways.');
}
