// The cost of accepted submissions beside the reference's, over time.
import { formatRatio } from '#lib/judge/format-number.ts';
import { medianRatio, type CostPoint } from '#lib/study/cost-trend.ts';
import { dayWords } from '#lib/study/day-words.ts';
import { dayOf, type Day } from '#lib/study/day.ts';
import type { Figure } from '#lib/ui/study/progress/figure.ts';

/** Of how many submissions a median is taken. */
const recent = 10;

/** @param points oldest first */
export function costFigure(
	points: readonly CostPoint[],
	titleOf: (slug: string) => string,
	today: Day,
): Figure {
	const head = { id: 'cost', title: 'Cost against the reference' };
	const median = medianRatio(points.slice(-recent));
	if (median === null)
		return {
			...head,
			sentence: 'Each accepted submission gets a point here: its operations over those of the reference.',
			shown: null,
		};
	const medians = points.map(({ at }, i) => ({
		at,
		ratio: medianRatio(points.slice(Math.max(0, i + 1 - recent), i + 1))!,
	})); // of one or more
	return {
		...head,
		sentence: sentenceOf(points, median),
		shown: {
			drawing: {
				height: 240,
				legend: [
					{ fill: 'half', name: 'an accepted submission' },
					{ fill: 'full', name: `median of it and up to ${recent - 1} before it` },
				],
				draw: async (width) =>
					(await import('#lib/ui/study/progress/draw-cost.ts')).drawCost(points, medians, width),
			},
			table: {
				columns: ['Problem', 'Day', 'Operations over the reference'],
				rows: points
					.map(({ slug, at, ratio }) => [
						titleOf(slug),
						dayWords(dayOf(at), today),
						`${formatRatio(ratio)} times`,
					])
					.reverse(),
			},
		},
	};
}

function sentenceOf(points: readonly CostPoint[], median: number): string {
	const times = (ratio: number) => `${formatRatio(ratio)} times the operations of the reference`;
	if (points.length === 1) return `Your accepted submission did ${times(median)}.`;
	if (points.length < 2 * recent) return `In the middle, your accepted submissions did ${times(median)}.`;
	const first = medianRatio(points.slice(0, recent)) ?? median;
	return `In the middle, your last ${recent} accepted submissions did ${times(median)}; your first ${recent} did ${formatRatio(first)} times.`;
}
