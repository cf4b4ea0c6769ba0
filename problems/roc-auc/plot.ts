import type { Layer, Panel, PlotCase, Point } from '#lib/judge/picture/picture.ts';
import { looksEqual, numberOf, vectorOf } from '#lib/judge/picture/read-value.ts';
import { describeThinning, thinned } from '#lib/judge/picture/thin.ts';
import { counted, instead, sentences, short } from '#lib/judge/picture/words.ts';
import type { Value } from '#lib/judge/value.ts';

/** Rows with equal scores. */
interface Tie {
	/** Their mean rank, from 1 for the lowest score. */
	readonly rank: number;
	readonly ones: number;
	readonly zeros: number;
}

/** The ROC curve, and the labels along the ranks of their scores. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const [y, scores] = [vectorOf(input[0]), vectorOf(input[1])];
	if (!y || !scores || y.length !== scores.length) return null;
	const ties = tiesOf(y, scores);
	const ones = y.filter((label) => label === 1).length;
	const zeros = y.length - ones;

	const diagonal: Point[] = [
		[0, 0],
		[1, 1],
	];
	const layers: Layer[] = [{ kind: 'line', name: 'chance', look: 'quiet', at: diagonal }];
	if (ones > 0 && zeros > 0)
		layers.push({ kind: 'line', name: 'ROC curve', look: 'expected', at: curve(ties, ones, zeros) });
	const panels: Panel[] = [
		{
			kind: 'chart',
			title: 'ROC curve',
			x: { label: 'share of label 0 above the threshold' },
			y: { label: 'share of label 1 above the threshold' },
			layers,
		},
	];
	if (y.length > 0) panels.push(ranks(ties));
	return {
		description: sentences(
			`${counted(ones, 'row')} of label 1 and ${zeros} of label 0, with ${counted(ties.length, 'different score')}.`,
			describeThinning(ties.length, 'scores'),
			ones > 0 && zeros > 0 ? '' : 'Without both labels there is no curve.',
			describeArea(expected, actual),
		),
		panels,
	};
};

/** Lowest score first. */
function tiesOf(y: readonly number[], scores: readonly number[]): Tie[] {
	const order = [...y.keys()].toSorted((a, b) => scores[a]! - scores[b]!);
	const ties: Tie[] = [];
	for (let from = 0; from < order.length;) {
		let to = from + 1;
		while (to < order.length && scores[order[to]!] === scores[order[from]!]) to++;
		const ones = order.slice(from, to).filter((i) => y[i] === 1).length;
		ties.push({ rank: (from + 1 + to) / 2, ones, zeros: to - from - ones });
		from = to;
	}
	return ties;
}

/** From (0, 0), no row above the threshold, to (1, 1), all of them. */
function curve(ties: readonly Tie[], ones: number, zeros: number): Point[] {
	let [above0, above1] = [0, 0];
	const points = ties.toReversed().map((tie): Point => {
		above0 += tie.zeros;
		above1 += tie.ones;
		return [above0 / zeros, above1 / ones];
	});
	return [[0, 0], ...thinned(points.slice(0, -1)), [1, 1]];
}

function ranks(ties: readonly Tie[]): Panel {
	const of = (label: 0 | 1): Layer => ({
		kind: 'points',
		name: `label ${label}`,
		look: label,
		at: thinned(ties)
			.filter((tie) => (label === 1 ? tie.ones : tie.zeros) > 0)
			.map(({ rank }) => [rank, label]),
	});
	return {
		kind: 'chart',
		title: 'Labels by score',
		x: { label: 'rank of the score, equal ones in the middle' },
		y: { label: 'label', whole: true },
		layers: [of(0), of(1)],
	};
}

function describeArea(expected: Value, actual: Value): string {
	const [area, yours] = [numberOf(expected), numberOf(actual)];
	if (area === null)
		return `The answer is null${actual === null ? '' : `, ${yours === null ? 'and yours is not' : `yours is ${short(yours)}`}`}.`;
	if (looksEqual(area, yours ?? undefined)) return `The area is ${short(area)}.`;
	return `The area is ${instead(yours ?? undefined, area)}.`;
}
