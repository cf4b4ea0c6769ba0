import { vectorOf } from '#lib/judge/picture/read-value.ts';
import type { PlotCase, Point } from '#lib/judge/picture/picture.ts';
import { describeThinning, thinned } from '#lib/judge/picture/thin.ts';
import { counted, sentences } from '#lib/judge/picture/words.ts';

/** The numbers by index; those expected and those answered stand out. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const [xs, best] = [vectorOf(input[0]), vectorOf(expected)];
	if (!xs || xs.length === 0 || !best) return null;
	const yours = vectorOf(actual);
	const at = (indices: readonly number[]): Point[] =>
		thinned(indices).map((i) => [i, xs[i] ?? NaN] satisfies Point);
	const isIn = (list: readonly number[]) => {
		const members = new Set(list);
		return (i: number) => members.has(i);
	};
	const wrong = yours ? [...best, ...yours].filter((i) => !(isIn(best)(i) && isIn(yours)(i))) : [];
	return {
		description: sentences(
			`${counted(best.length, 'index', 'indices')} of ${counted(xs.length, 'number')}.`,
			describeThinning(xs.length, 'numbers'),
			describeOrder(best, yours),
		),
		panels: [
			{
				kind: 'chart',
				title: 'Numbers',
				x: { label: 'index', whole: true },
				y: { label: 'number' },
				layers: [
					{ kind: 'points', name: 'numbers', look: 'quiet', at: at([...xs.keys()]) },
					{ kind: 'points', name: 'expected', look: 'expected', large: true, at: at(best) },
					{
						kind: 'points',
						name: 'yours',
						look: 'yours',
						at: at(yours ?? []).filter(([, y]) => !Number.isNaN(y)),
					},
					{
						kind: 'points',
						name: 'in one answer only',
						look: 'wrong',
						at: at(wrong).filter(([, y]) => !Number.isNaN(y)),
					},
				],
			},
		],
	};
};

function describeOrder(expected: readonly number[], yours: readonly number[] | null): string {
	if (!yours) return 'Yours has no list of indices.';
	if (yours.length !== expected.length)
		return `Yours has ${counted(yours.length, 'index', 'indices')} instead of ${expected.length}.`;
	const place = expected.findIndex((index, i) => index !== yours[i]);
	if (place === -1) return 'All are in the expected order.';
	return `Place ${place} has index ${yours[place]} instead of ${expected[place]}.`;
}
