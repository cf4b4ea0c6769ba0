// The last seven days: what was done on each.
import { deedsByDay, type DayDeeds, type Deeds } from '#lib/study/activity.ts';
import { addDays, type Day } from '#lib/study/day.ts';

export type DayOfWeek = Pick<DayDeeds, 'solved' | 'reviews' | 'activeMs'> & { readonly day: Day };

/** Seven days up to today, in order. */
export function lastSevenDays(deeds: Deeds, today: Day, timeZone?: string): DayOfWeek[] {
	const days = deedsByDay(deeds, timeZone);
	return Array.from({ length: 7 }, (_, i) => {
		const day = addDays(today, i - 6);
		const { solved, reviews, activeMs } = days.get(day) ?? { solved: 0, reviews: 0, activeMs: 0 };
		return { day, solved, reviews, activeMs };
	});
}
