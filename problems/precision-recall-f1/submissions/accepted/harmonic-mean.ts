// False positives and false negatives counted apart, and F1 as the harmonic mean of precision and recall.
const over = (a: number, b: number) => (b > 0 ? a / b : 0);

export function precisionRecallF1(y: number[], p: number[], labels: number[]) {
	const counts = new Map(labels.map((label) => [label, { tp: 0, fp: 0, fn: 0 }]));
	y.forEach((truth, r) => {
		const guess = p[r]!;
		if (truth === guess) {
			const own = counts.get(truth);
			if (own) own.tp++;
			return;
		}
		const missed = counts.get(truth);
		if (missed) missed.fn++;
		const accused = counts.get(guess);
		if (accused) accused.fp++;
	});
	const scored = ({ tp, fp, fn }: { tp: number; fp: number; fn: number }) => {
		const precision = over(tp, tp + fp);
		const recall = over(tp, tp + fn);
		return { precision, recall, f1: over(2 * precision * recall, precision + recall) };
	};
	const all = [...counts.values()];
	const scores = all.map(scored);
	const total = { tp: 0, fp: 0, fn: 0 };
	for (const { tp, fp, fn } of all) {
		total.tp += tp;
		total.fp += fp;
		total.fn += fn;
	}
	const averaged = (weight: (i: number) => number) => {
		const sums = { precision: 0, recall: 0, f1: 0 };
		let weights = 0;
		scores.forEach(({ precision, recall, f1 }, i) => {
			sums.precision += weight(i) * precision;
			sums.recall += weight(i) * recall;
			sums.f1 += weight(i) * f1;
			weights += weight(i);
		});
		return {
			precision: over(sums.precision, weights),
			recall: over(sums.recall, weights),
			f1: over(sums.f1, weights),
		};
	};
	return {
		precision: scores.map((score) => score.precision),
		recall: scores.map((score) => score.recall),
		f1: scores.map((score) => score.f1),
		micro: scored(total),
		macro: averaged(() => 1),
		weighted: averaged((i) => all[i]!.tp + all[i]!.fn),
	};
}
