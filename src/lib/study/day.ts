// Days of the reader's own calendar, written as `2026-11-27`: plans, activity and forecasts count in them.
import {
	getLocalTimeZone,
	parseDate,
	fromAbsolute,
	toCalendarDate,
	type CalendarDate,
} from '@internationalized/date';

/** As `2026-11-27`: days compare as their texts do. */
export type Day = string;

/** The day of a moment, in milliseconds since 1970, where the reader is. */
export function dayOf(at: number, timeZone = getLocalTimeZone()): Day {
	return toCalendarDate(fromAbsolute(at, timeZone)).toString();
}

/** The first moment of a day where the reader is, in milliseconds since 1970. */
export function startOf(day: Day, timeZone = getLocalTimeZone()): number {
	return parseDate(day).toDate(timeZone).getTime();
}

export function addDays(day: Day, days: number): Day {
	return parseDate(day).add({ days }).toString();
}

/** Days from one to the other: 1 from today to tomorrow, negative into the past. */
export function daysBetween(from: Day, to: Day): number {
	return parseDate(to).compare(parseDate(from));
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
	return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** `today`, `tomorrow`, `in 3 days`, `yesterday`, `3 days ago`. */
export function awayInWords(days: number): string {
	if (days === 0) return 'today';
	if (days === 1) return 'tomorrow';
	if (days === -1) return 'yesterday';
	return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

/** Whether a text is a day of the calendar: not `2026-02-30`. */
export function isDay(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && readDate(text) !== null;
}

function readDate(text: string): CalendarDate | null {
	try {
		return parseDate(text);
	} catch {
		return null;
	}
}
