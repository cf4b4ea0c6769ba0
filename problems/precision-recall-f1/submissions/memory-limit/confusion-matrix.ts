// Builds the whole confusion matrix first: O(k²) space.
export function precisionRecallF1(y: number[], p: number[], labels: number[]) {
	const place = new Map(labels.map((label, i) => [label, i]));
	const other = labels.length; // of all labels that are not in the list
	const C = Array.from({ length: other + 1 }, () => new Array<number>(other + 1).fill(0));
	for (let r = 0; r < y.length; r++) C[place.get(y[r]) ?? other][place.get(p[r]) ?? other]++;
	const tp = labels.map((_, i) => C[i][i]);
	const predicted = labels.map((_, j) => C.reduce((total, row) => total + row[j], 0));
	const support = labels.map((_, i) => C[i].reduce((total, count) => total + count, 0));
	const over = (a: number, b: number) => (b === 0 ? 0 : a / b);
	const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
	const precision = tp.map((t, i) => over(t, predicted[i]));
	const recall = tp.map((t, i) => over(t, support[i]));
	const f1 = precision.map((a, i) => over(2 * a * recall[i], a + recall[i]));
	const average = (weights: number[]) => {
		const mean = (scores: number[]) => over(sum(scores.map((s, i) => s * weights[i])), sum(weights));
		return { precision: mean(precision), recall: mean(recall), f1: mean(f1) };
	};
	const [P, R] = [over(sum(tp), sum(predicted)), over(sum(tp), sum(support))];
	const micro = { precision: P, recall: R, f1: over(2 * P * R, P + R) };
	return { precision, recall, f1, micro, macro: average(labels.map(() => 1)), weighted: average(support) };
}
