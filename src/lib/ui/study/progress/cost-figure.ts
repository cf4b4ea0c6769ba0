// The cost of accepted submissions beside the reference's, over time.
import { formatRatio } from '#lib/judge/format-number.ts';
import { medianRatio, type CostPoint } from '#lib/study/cost-trend.ts';
import { shortDay } from '#lib/study/day-words.ts';
import { dayOf } from '#lib/study/day.ts';
import type { Figure } from '#lib/ui/study/progress/figure.ts';

/** Of how many submissions a median is taken; with fewer than `fewest` it only jumps. */
const [fewest, recent] = [5, 10];

/** @param points oldest first */
export function costFigure(points: readonly CostPoint[], titleOf: (slug: string) => string): Figure {
	const head = { id: 'cost', title: 'Cost against the reference' };
	const median = medianRatio(points.slice(-recent));
	if (median === null)
		return {
			...head,
			sentence: 'Each accepted submission gets a point here: its operations over those of the reference.',
			shown: null,
		};
	const medians = points.slice(fewest - 1).map(({ at }, i) => {
		const end = i + fewest;
		return { at, ratio: medianRatio(points.slice(Math.max(0, end - recent), end)) ?? median };
	});
	return {
		...head,
		sentence: sentenceOf(points, median),
		shown: {
			drawing: {
				height: 240,
				legend: [
					{ fill: 'half', name: 'an accepted submission' },
					...(medians.length > 1
						? [{ fill: 'full', name: `median of it and up to ${recent - 1} before it` } as const]
						: []),
				],
				draw: async (width) =>
					(await import('#lib/ui/study/progress/draw-cost.ts')).drawCost(points, medians, width),
			},
			table: {
				columns: ['Problem', 'Day', 'Cost'],
				rows: points
					.map(({ slug, at, ratio }) => [titleOf(slug), shortDay(dayOf(at)), `${formatRatio(ratio)} times`])
					.reverse(),
			},
		},
	};
}

function sentenceOf(points: readonly CostPoint[], median: number): string {
	const times = (ratio: number) => `${formatRatio(ratio)} times the operations of the reference`;
	if (points.length === 1) return `Your accepted submission did ${times(median)}.`;
	if (points.length < 2 * recent) return `Your median accepted submission did ${times(median)}.`;
	const first = medianRatio(points.slice(0, recent)) ?? median;
	return `The median of your last ${recent} accepted submissions did ${times(median)}; that of your first ${recent} did ${formatRatio(first)} times.`;
}
