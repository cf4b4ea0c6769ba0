// Time spent, week by week.
import { lastWeeks, timeByWeek, type DayDeeds } from '#lib/study/activity.ts';
import { shortDay } from '#lib/study/day-words.ts';
import type { Day } from '#lib/study/day.ts';
import { durationWords } from '#lib/study/duration-words.ts';
import type { Figure } from '#lib/ui/study/progress/figure.ts';

export function timeFigure(days: ReadonlyMap<Day, DayDeeds>, weekCount: number, today: Day): Figure {
	const weeks = lastWeeks(today, weekCount);
	const spent = timeByWeek(days, weeks);
	const head = { id: 'time', title: 'Time spent' };
	if (spent.every((ms) => ms === 0))
		return {
			...head,
			sentence: 'Time counts while a problem is in view and you do something: each week gets a bar here.',
			shown: null,
		};
	const now = spent.at(-1) ?? 0;
	const firstWeek = spent.findIndex((ms) => ms > 0);
	const before = spent.slice(firstWeek, -1).slice(-4);
	const mean = before.reduce((sum, ms) => sum + ms, 0) / before.length;
	const average =
		before.length === 0
			? ''
			: `; ${durationWords(mean)} ${before.length === 1 ? 'the week before' : `a week on average over the ${before.length} weeks before`}`;
	return {
		...head,
		sentence: `${durationWords(now)} this week so far${average}.`,
		shown: {
			drawing: {
				height: 200,
				legend: [
					{ fill: 'full', name: 'a whole week' },
					{ fill: 'half', name: 'this week so far' },
				],
				draw: async (width) =>
					(await import('#lib/ui/study/progress/draw-weeks.ts')).drawTime(weeks, spent, width),
			},
			table: {
				columns: ['Week from', 'Time'],
				rows: weeks.map((week, i) => [shortDay(week), durationWords(spent[i] ?? 0)]).reverse(),
			},
		},
	};
}
