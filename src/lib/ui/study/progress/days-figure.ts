// The days on which something was done, as a calendar.
import { lastWeeks, type DayDeeds, type Runs } from '#lib/study/activity.ts';
import { dayWords, shortDay } from '#lib/study/day-words.ts';
import { addDays, daysBetween, type Day } from '#lib/study/day.ts';
import { durationWords } from '#lib/study/duration-words.ts';
import { plural } from '#lib/state/merge.ts';
import type { Figure } from '#lib/ui/study/progress/figure.ts';

export function daysFigure(
	days: ReadonlyMap<Day, DayDeeds>,
	active: readonly Day[],
	{ current, longest }: Runs,
	weekCount: number,
	today: Day,
): Figure {
	const title = 'Days active';
	const [first] = active;
	if (first === undefined)
		return {
			id: 'days',
			title,
			sentence: 'A day counts once you work on a problem for a minute, submit or review.',
			shown: null,
		};
	const weeks = lastWeeks(today, weekCount);
	const from = weeks[0]! > first ? weeks[0]! : first; // at least one week
	const recent = active.filter((day) => day >= from);
	const shown = weeks
		.flatMap((week) => Array.from({ length: 7 }, (_, i) => addDays(week, i)))
		.filter((day) => day <= today);
	const isActive = new Set(active);
	const now = current > 1 ? ` ${current} days in a row now.` : '';
	return {
		id: 'days',
		title,
		sentence: `Active on ${recent.length} of the ${plural(daysBetween(from, today) + 1, 'day')} since ${dayWords(from, today)}.${now} Longest run: ${plural(longest, 'day')}.`,
		shown: {
			drawing: {
				height: 0,
				legend: [],
				draw: async (width) =>
					(await import('#lib/ui/study/progress/draw-days.ts')).drawDays(
						shown.map((day) => ({ day, active: isActive.has(day), activeMs: days.get(day)?.activeMs ?? 0 })),
						today,
						width,
					),
			},
			table: {
				columns: ['Day', 'Time', 'Submissions', 'Solved', 'Reviews'],
				rows: recent.toReversed().map((day) => {
					const { activeMs, attempts, solved, reviews } = days.get(day)!; // an active day has deeds
					return [shortDay(day), durationWords(activeMs), String(attempts), String(solved), String(reviews)];
				}),
			},
		},
	};
}
