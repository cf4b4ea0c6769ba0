// How long the reader was active on a page, counted from what the page sees: it is shown or hidden, and they do something.
import type { Visit } from '#lib/study/visit.ts';

/** Who reads does nothing for a while: after an act the next two minutes count. In ms. */
export const restMs = 120_000;
/** A page in view is asked every few seconds: after a silence as long as this one the machine was asleep. In ms. */
export const longestSilenceMs = 60_000;

export interface ActiveTime {
	readonly activeMs: number;
	/** The page can be seen. */
	readonly shown: boolean;
	/** Counted up to this moment. */
	readonly countedTo: number;
	/** The last act; to open the page or to come back to it is one. */
	readonly actedAt: number;
	/** The last moment that counted. */
	readonly until: number;
}

/** What a page notices: `tick` is that time goes by. */
export type Seen = 'tick' | 'act' | 'show' | 'hide';

export function openAt(at: number, shown: boolean): ActiveTime {
	return { activeMs: 0, shown, countedTo: at, actedAt: at, until: at };
}

/** Counts up to the moment `at`. A clock that was set back costs what lies between, and never more. */
export function notice(time: ActiveTime, seen: Seen, at: number): ActiveTime {
	const silence = at - time.countedTo;
	const counts = time.shown && silence > 0 && silence <= longestSilenceMs;
	const end = counts ? Math.max(time.countedTo, Math.min(at, time.actedAt + restMs)) : time.countedTo;
	const gained = end - time.countedTo;
	return {
		activeMs: time.activeMs + gained,
		shown: seen === 'show' || (seen !== 'hide' && time.shown),
		countedTo: at,
		actedAt: seen === 'act' || seen === 'show' ? at : Math.min(time.actedAt, at),
		until: gained > 0 ? end : time.until,
	};
}

/** Active time on a problem since a moment, in ms. A visit that began before counts for no more than fits after it. */
export function timeSpent(visits: readonly Visit[], slug: string, since = 0): number {
	return visits
		.filter((visit) => visit.slug === slug)
		.reduce((sum, { activeMs, until }) => sum + Math.max(0, Math.min(activeMs, until - since)), 0);
}
