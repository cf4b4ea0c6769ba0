// What the reader did on each day of their calendar, and the weeks and runs of days that it makes.
import { addDays, dayOf, daysBetween, weekdayOf, type Day } from '#lib/study/day.ts';
import type { ReviewItem } from '#lib/study/review-item.ts';
import type { Visit } from '#lib/study/visit.ts';

/** A submission, as far as it matters here. */
export interface Attempt {
	readonly slug: string;
	/** Milliseconds since 1970. */
	readonly at: number;
	readonly verdict: string;
	/** Operations over those of the reference; null where it was not measured. */
	readonly opsRatio: number | null;
}

export interface Deeds {
	readonly attempts: readonly Attempt[];
	readonly visits: readonly Visit[];
	readonly reviews: readonly ReviewItem[];
}

/** What was done on one day. */
export interface DayDeeds {
	readonly activeMs: number;
	readonly attempts: number;
	/** Problems that were solved for the first time. */
	readonly solved: number;
	readonly reviews: number;
}
const nothing: DayDeeds = { activeMs: 0, attempts: 0, solved: 0, reviews: 0 };

/** Less time than this on a day without a submission or a review is only a look. In ms. */
const leastActiveMs = 60_000;

/** When each problem was solved first. */
export function firstSolved(attempts: readonly Attempt[]): Map<string, number> {
	const solved = new Map<string, number>();
	for (const { slug, at, verdict } of attempts)
		if (verdict === 'accepted') solved.set(slug, Math.min(at, solved.get(slug) ?? Infinity));
	return solved;
}

/** When each review was done: the first entry of a problem's log is the solving itself. */
export function reviewsDone(reviews: readonly ReviewItem[]): number[] {
	return reviews.flatMap(({ kind, log }) => log.slice(kind === 'problem' ? 1 : 0).map(({ at }) => at));
}

/** The days on which something was done. A visit is of the day on which it began. */
export function deedsByDay({ attempts, visits, reviews }: Deeds, timeZone?: string): Map<Day, DayDeeds> {
	const days = new Map<Day, DayDeeds>();
	const add = (at: number, name: keyof DayDeeds, amount = 1) => {
		const day = dayOf(at, timeZone);
		const known = days.get(day) ?? nothing;
		days.set(day, { ...known, [name]: known[name] + amount });
	};
	for (const { at, activeMs } of visits) add(at, 'activeMs', activeMs);
	for (const { at } of attempts) add(at, 'attempts');
	for (const at of firstSolved(attempts).values()) add(at, 'solved');
	for (const at of reviewsDone(reviews)) add(at, 'reviews');
	return days;
}

/** In order. */
export function activeDays(days: ReadonlyMap<Day, DayDeeds>): Day[] {
	return [...days]
		.filter(([, { activeMs, attempts, reviews }]) => attempts + reviews > 0 || activeMs >= leastActiveMs)
		.map(([day]) => day)
		.sort();
}

export interface Runs {
	/** Days in a row up to today, or to yesterday while nothing was done today. */
	readonly current: number;
	readonly longest: number;
}

/** @param active in order, each once */
export function runsOf(active: readonly Day[], today: Day): Runs {
	let [run, longest] = [0, 0];
	for (const [i, day] of active.entries()) {
		const before = active[i - 1];
		run = before !== undefined && daysBetween(before, day) === 1 ? run + 1 : 1;
		longest = Math.max(longest, run);
	}
	const last = active.at(-1);
	return { current: last !== undefined && daysBetween(last, today) <= 1 ? run : 0, longest };
}

/** The Monday of a day's week. */
export function weekOf(day: Day): Day {
	return addDays(day, -weekdayOf(day));
}

/** The Mondays of this week and of as many before it as make `count`, in order. */
export function lastWeeks(today: Day, count: number): Day[] {
	const monday = weekOf(today);
	return Array.from({ length: count }, (_, i) => addDays(monday, 7 * (i + 1 - count)));
}

/** Active time of each week, in ms. */
export function timeByWeek(days: ReadonlyMap<Day, DayDeeds>, weeks: readonly Day[]): number[] {
	const sums = new Map<Day, number>();
	for (const [day, { activeMs }] of days) {
		const week = weekOf(day);
		sums.set(week, (sums.get(week) ?? 0) + activeMs);
	}
	return weeks.map((week) => sums.get(week) ?? 0);
}
