import { matrixOf, vectorOf } from '#lib/judge/picture/read-value.ts';
import type { PlotCase, Point } from '#lib/judge/picture/picture.ts';
import { describeThinning, thinned } from '#lib/judge/picture/thin.ts';
import { counted, sentences } from '#lib/judge/picture/words.ts';

/** All points, those expected and those answered; the expected ones tied in the order of their choice. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const [X, chosen] = [matrixOf(input[0], 1), vectorOf(expected)];
	if (!X || X.length === 0 || !chosen) return null;
	const yours = vectorOf(actual);
	const isLine = X[0]!.length === 1;
	// One column: the rows one above the other.
	const place = (i: number): Point => [X[i]?.[0] ?? NaN, isLine ? i : (X[i]?.[1] ?? NaN)];
	const at = (indices: readonly number[]): Point[] =>
		thinned(indices)
			.map(place)
			.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
	const wrong = yours ? yours.filter((index, c) => index !== chosen[c]) : [];
	const path = at(chosen);
	return {
		description: sentences(
			`${counted(chosen.length, 'point')} chosen of ${X.length}.`,
			X[0]!.length > 2 ? `The first two of ${X[0]!.length} columns are drawn.` : '',
			describeThinning(X.length, 'points'),
			describeChoice(chosen, yours),
		),
		panels: [
			{
				kind: 'chart',
				title: 'Points and starts',
				x: { label: 'column 0' },
				y: isLine ? { label: 'row of X', whole: true } : { label: 'column 1' },
				layers: [
					{
						kind: 'segments',
						name: 'order, expected',
						look: 'quiet',
						at: path.slice(1).map((point, c) => [path[c]!, point]),
					},
					{ kind: 'points', name: 'points', look: 'quiet', at: at([...X.keys()]) },
					{ kind: 'points', name: 'expected', look: 'expected', large: true, at: path },
					{ kind: 'points', name: 'yours', look: 'yours', at: at(yours ?? []) },
					{ kind: 'points', name: 'differs', look: 'wrong', at: at(wrong) },
				],
			},
		],
	};
};

function describeChoice(expected: readonly number[], yours: readonly number[] | null): string {
	if (!yours) return 'Yours has no list of indices.';
	if (yours.length !== expected.length)
		return `Yours has ${counted(yours.length, 'index', 'indices')} instead of ${expected.length}.`;
	const place = expected.findIndex((index, c) => index !== yours[c]);
	if (place === -1) return 'All are chosen as expected.';
	return `Choice ${place} is point ${yours[place]} instead of ${expected[place]}.`;
}
