export interface Scores {
	precision: number;
	recall: number;
	f1: number;
}
export interface Report {
	precision: number[]; // (k,)
	recall: number[]; // (k,)
	f1: number[]; // (k,)
	micro: Scores;
	macro: Scores;
	weighted: Scores;
}

/**
 * Precision, recall and F1 of each label, and their micro, macro and weighted averages.
 *
 * Source: M. Sokolova and G. Lapalme, A systematic analysis of performance measures for classification tasks,
 * Information Processing and Management 45 (2009), 427-437.
 * Time O(n + k): each of n rows takes two look-ups in a Map, O(1) each on average; then a few passes over k counts.
 * Space O(k): three counts a label, and the Map. The confusion matrix with its k² counts is not needed.
 *
 * @param y      shape (n,), the true labels
 * @param p      shape (n,), the predicted labels
 * @param labels shape (k,), distinct; other labels may occur, and make the labels of the list miss rows or win wrong ones
 */
export function precisionRecallF1(y: number[], p: number[], labels: number[]): Report {
	const place = new Map(labels.map((label, i) => [label, i] as const));
	const hits = labels.map(() => 0); // (k,), rows of the label that were predicted so
	const predicted = labels.map(() => 0); // (k,), rows predicted as the label, rightly or not
	const support = labels.map(() => 0); // (k,), rows of the label, found or not
	for (let r = 0; r < y.length; r++) {
		const truth = place.get(y[r]!);
		const guess = place.get(p[r]!);
		if (truth !== undefined) support[truth]!++;
		if (guess !== undefined) predicted[guess]!++;
		if (truth !== undefined && truth === guess) hits[truth]!++;
	}

	const precision = hits.map((hit, i) => ratio(hit, predicted[i]!));
	const recall = hits.map((hit, i) => ratio(hit, support[i]!));
	const f1 = hits.map((hit, i) => ratio(2 * hit, predicted[i]! + support[i]!)); // = 2PR / (P + R)
	const average = (weights: number[]): Scores => ({
		precision: mean(precision, weights),
		recall: mean(recall, weights),
		f1: mean(f1, weights),
	});
	const [hit, named, there] = [sum(hits), sum(predicted), sum(support)];
	return {
		precision,
		recall,
		f1,
		micro: { precision: ratio(hit, named), recall: ratio(hit, there), f1: ratio(2 * hit, named + there) },
		macro: average(labels.map(() => 1)),
		weighted: average(support),
	};
}

/** Nothing of nothing counts as 0. */
function ratio(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

function mean(values: number[], weights: number[]): number {
	return ratio(sum(values.map((value, i) => value * weights[i]!)), sum(weights));
}

function sum(values: number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
