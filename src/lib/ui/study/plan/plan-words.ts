// What the pages of a plan say, in words.
import { plural } from '#lib/state/merge.ts';
import { addDays, daysBetween, weekdayOf, type Day } from '#lib/study/day.ts';
import type { LaidOut, Task } from '#lib/study/lay-out-plan.ts';
import type { PlanItem } from '#lib/study/plan.ts';

/** `45 min`, `1 h 30 min`; from ten hours on in whole hours. */
export function lengthWords(minutes: number): string {
	if (minutes >= 600) return `${Math.round(minutes / 60)} h`;
	const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
	if (hours === 0) return `${rest} min`;
	return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

export const mockName = (minutes: number): string => `Mock interview, ${minutes} min`;

/** `Mon 30 Nov`, as the rest of the page in English. */
export function shortDay(day: Day): string {
	return dateWords(day, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** `Friday 22 January 2027`. */
export function longDay(day: Day): string {
	return dateWords(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** `this week`, `next week`, else the days from Monday on: `7 to 13 December`. */
export function weekWords(monday: Day, today: Day): string {
	const weeks = daysBetween(mondayOf(today), monday) / 7;
	if (weeks === 0) return 'This week';
	if (weeks === 1) return 'Next week';
	const sunday = addDays(monday, 6);
	const month = { day: 'numeric', month: 'long' } as const;
	const from = dateWords(monday, monday.slice(0, 7) === sunday.slice(0, 7) ? { day: 'numeric' } : month);
	return `${from} to ${dateWords(sunday, month)}`;
}

export function mondayOf(day: Day): Day {
	return addDays(day, -weekdayOf(day));
}

/** `26 problems and 5 mock interviews`. */
export function countWords(items: readonly Pick<PlanItem, 'kind'>[]): string {
	const mocks = items.filter(({ kind }) => kind === 'mock').length;
	const problems = items.length - mocks;
	if (mocks === 0) return plural(problems, 'problem');
	if (problems === 0) return plural(mocks, 'mock interview');
	return `${plural(problems, 'problem')} and ${plural(mocks, 'mock interview')}`;
}

export function daysLeftWords({ daysLeft }: Pick<LaidOut, 'daysLeft'>): string {
	return daysLeft === 1 ? 'tomorrow' : `in ${daysLeft} days`;
}

/** Whether the reader keeps up with what was laid out. */
export function standingWords({ behind, days, finished, over, unplaced }: LaidOut): string {
	if (finished) return over ? 'This plan is over, and all of it is done.' : 'All of it is done.';
	if (over) return 'This plan is over. Set a new date to go on with the rest.';
	if (behind === 0 && unplaced.length > 0) return 'It is too much for the days that are left.';
	if (behind === 0) return 'On track.';
	return `${behind} behind. The rest is spread again over the ${plural(days.length, 'day')} left.`;
}

export const minutesOfTasks = (tasks: readonly Pick<Task, 'minutes'>[]): number =>
	tasks.reduce((sum, { minutes }) => sum + minutes, 0);

function dateWords(day: Day, parts: Intl.DateTimeFormatOptions): string {
	return new Date(`${day}T00:00:00Z`)
		.toLocaleDateString('en-GB', { timeZone: 'UTC', ...parts })
		.replaceAll(',', '');
}
