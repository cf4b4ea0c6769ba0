// Scores are in ascending order of their labels instead of in the order of the list.
export function precisionRecallF1(y: number[], p: number[], labels: number[]) {
	const place = new Map([...labels].sort((a, b) => a - b).map((label, i) => [label, i]));
	const tp = labels.map(() => 0);
	const predicted = labels.map(() => 0);
	const support = labels.map(() => 0);
	for (let r = 0; r < y.length; r++) {
		const i = place.get(y[r]);
		const j = place.get(p[r]);
		if (i !== undefined) support[i]++;
		if (j !== undefined) predicted[j]++;
		if (i !== undefined && i === j) tp[i]++;
	}
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
