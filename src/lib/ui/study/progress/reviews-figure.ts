// Reviews that came due, week by week, and what became of them.
import { lastWeeks } from '#lib/study/activity.ts';
import { shortDay } from '#lib/study/day-words.ts';
import type { Day } from '#lib/study/day.ts';
import { keptByWeek, keptOf, type DueReview } from '#lib/study/reviews-kept.ts';
import { plural } from '#lib/state/merge.ts';
import type { Figure } from '#lib/ui/study/progress/figure.ts';

export function reviewsFigure(reviews: readonly DueReview[], weekCount: number, today: Day): Figure {
	const weeks = lastWeeks(today, weekCount);
	const from = weeks[0] ?? today;
	const head = { id: 'reviews', title: 'Reviews kept' };
	const all = keptOf(reviews.filter(({ day }) => day >= from));
	if (all.due === 0)
		return {
			...head,
			sentence: 'No review has come due yet: say how it went after you solve a problem, and it comes back.',
			shown: null,
		};
	const kept = keptByWeek(reviews, weeks);
	const recalled =
		all.done === 0
			? ''
			: `, ${all.recalled} of them recalled (${Math.round((100 * all.recalled) / all.done)} %)`;
	return {
		...head,
		sentence: `Of ${plural(all.due, 'review')} that came due in the last ${weekCount} weeks, ${all.done} ${all.done === 1 ? 'was' : 'were'} done${recalled}.`,
		shown: {
			drawing: {
				height: 200,
				legend: [
					{ fill: 'full', name: 'recalled' },
					{ fill: 'half', name: 'done, to do again' },
					{ fill: 'outline', name: 'not done' },
				],
				draw: async (width) =>
					(await import('#lib/ui/study/progress/draw-weeks.ts')).drawReviews(weeks, kept, width),
			},
			table: {
				columns: ['Week from', 'Due', 'Done', 'Recalled'],
				rows: weeks
					.map((week, i) => {
						const { due, done, recalled } = kept[i]!; // one for each week
						return [shortDay(week), String(due), String(done), String(recalled)];
					})
					.reverse(),
			},
		},
	};
}
