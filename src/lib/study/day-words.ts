// Days as one says them.
import type { Day } from '#lib/study/day.ts';

const withoutYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const withYear = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** `12 March`, with its year where that is not this year. */
export function dayWords(day: Day, today: Day): string {
	return (day.slice(0, 4) === today.slice(0, 4) ? withoutYear : withYear).format(new Date(day));
}

/** `12 Mar`, where it is plain which year is meant. */
export function shortDay(day: Day): string {
	return short.format(new Date(day));
}

/** `between 12 and 30 March`, `between 12 January and 3 March 2027`; `about 12 March` where both are the same. */
export function betweenWords(from: Day, to: Day, today: Day): string {
	const end = dayWords(to, today);
	if (from === to) return `about ${end}`;
	const start =
		from.slice(0, 7) === to.slice(0, 7)
			? String(Number(from.slice(8)))
			: from.slice(0, 4) === to.slice(0, 4)
				? withoutYear.format(new Date(from))
				: dayWords(from, today);
	return `between ${start} and ${end}`;
}
