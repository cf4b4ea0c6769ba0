/**
 * @param y      shape (n,), labels 0 and 1
 * @param scores shape (n,), higher where label 1 is thought more likely
 * @returns the area under the ROC curve, or null unless both labels occur
 */
export function rocAuc(y: number[], scores: number[]): number | null {
	throw new Error(
		'Write rocAuc: the share of pairs in which label 1 has the higher score, ties counting half.',
	);
}
