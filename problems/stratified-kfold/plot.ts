import type { Layer, PlotCase, Point } from '#lib/judge/picture/picture.ts';
import { numberOf, vectorOf } from '#lib/judge/picture/read-value.ts';
import { thinned } from '#lib/judge/picture/thin.ts';
import { counted, sentences } from '#lib/judge/picture/words.ts';

const mostLabels = 6;
/** A reader may ask for any number of them. */
const mostFolds = 20_000;

/** How many rows of each label every fold has, in all and of the most frequent labels, within the bounds. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const [y, k] = [vectorOf(input[0]), numberOf(input[1])];
	if (!y || k === null || !(k >= 1 && k <= mostFolds)) return null;
	const given = vectorOf(actual);
	const folds = given?.length === y.length ? given : vectorOf(expected);
	if (!folds) return null;
	const counts = new Map<number, number>();
	for (const label of y) counts.set(label, (counts.get(label) ?? 0) + 1);
	const labels = [...counts.keys()].toSorted((a, b) => counts.get(b)! - counts.get(a)! || a - b);

	/** Rows in each fold, those of one label or all. */
	const inFolds = (label?: number): number[] => {
		const held = Array.from({ length: k }, () => 0);
		for (const [i, fold] of folds.entries())
			if ((label === undefined || y[i] === label) && held[fold] !== undefined) held[fold]++;
		return held;
	};
	const isUneven = (count: number, of: number) => count < Math.floor(of / k) || count > Math.ceil(of / k);
	const points = (held: readonly number[]): Point[] =>
		thinned(held.map((count, fold): Point => [fold, count]));
	const all = inFolds();
	const layers: Layer[] = [
		{ kind: 'points', name: 'all rows', look: 'expected', large: true, at: points(all) },
	];
	const wrong: Point[] = points(all).filter(([, count]) => isUneven(count, y.length));
	const uneven: number[] = [];
	for (const [look, label] of labels.slice(0, mostLabels).entries()) {
		const held = inFolds(label);
		const off = points(held).filter(([, count]) => isUneven(count, counts.get(label)!));
		layers.push({ kind: 'points', name: `label ${label}`, look, at: points(held) });
		wrong.push(...off);
		if (off.length > 0) uneven.push(label);
	}
	layers.push({ kind: 'points', name: 'uneven', look: 'wrong', at: wrong });
	return {
		description: sentences(
			`${counted(y.length, 'row')} of ${counted(labels.length, 'label')} in ${counted(k, 'fold')}.`,
			labels.length > mostLabels ? `Of the labels the ${mostLabels} most frequent are drawn.` : '',
			given === null || given.length === y.length ? '' : `Yours has ${given.length} entries.`,
			uneven.length > 0 ? `Not evenly spread: label ${uneven.join(', ')}.` : 'Labels are evenly spread.',
			all.some((count) => isUneven(count, y.length)) ? 'The sizes of the folds differ by more than one.' : '',
		),
		panels: [
			{
				kind: 'chart',
				title: given?.length === y.length ? 'Rows in your folds' : 'Rows in the folds',
				x: { label: 'fold', whole: true },
				y: { label: 'rows', whole: true },
				layers,
			},
		],
	};
};
