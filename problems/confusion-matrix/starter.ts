/**
 * @param y      shape (n,), the true labels
 * @param p      shape (n,), the predicted labels
 * @param labels shape (k,), the labels of the rows and columns
 * @returns shape (k, k), counts: true labels down, predicted labels across
 */
export function confusion(y: number[], p: number[], labels: number[]): number[][] {
	throw new Error('Write confusion: count how often each true label was predicted as each label.');
}
