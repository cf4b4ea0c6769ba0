// Counts every label that occurs, in three Maps, and looks up those of the list at the end.
function tally(rows: Iterable<number>): (label: number) => number {
	const counts = new Map<number, number>();
	for (const label of rows) counts.set(label, (counts.get(label) ?? 0) + 1);
	return (label) => counts.get(label) ?? 0;
}

export function precisionRecallF1(y: number[], p: number[], labels: number[]) {
	const hits = labels.map(tally(y.filter((label, r) => p[r] === label)));
	const predicted = labels.map(tally(p));
	const support = labels.map(tally(y));
	const divide = (a: number, b: number) => (a === 0 ? 0 : a / b);
	const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
	const precision = hits.map((h, i) => divide(h, predicted[i]!));
	const recall = hits.map((h, i) => divide(h, support[i]!));
	const f1 = precision.map((a, i) => divide(2 * a * recall[i]!, a + recall[i]!));
	const rows = sum(support);
	const share = support.map((s) => divide(s, rows));
	const dot = (a: number[], b: number[]) => sum(a.map((x, i) => x * b[i]!));
	const [P, R] = [divide(sum(hits), sum(predicted)), divide(sum(hits), sum(support))];
	return {
		precision,
		recall,
		f1,
		micro: { precision: P, recall: R, f1: divide(2 * P * R, P + R) },
		macro: {
			precision: sum(precision) / labels.length,
			recall: sum(recall) / labels.length,
			f1: sum(f1) / labels.length,
		},
		weighted: { precision: dot(share, precision), recall: dot(share, recall), f1: dot(share, f1) },
	};
}
