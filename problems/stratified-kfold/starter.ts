/**
 * @param y shape (n,), the labels of the rows
 * @param k number of folds
 * @returns shape (n,), the fold of each row, 0 to k - 1
 */
export function stratifiedKFold(y: number[], k: number): number[] {
	throw new Error(
		'Write stratifiedKFold: give each row a fold so that every fold has its share of each label.',
	);
}
