// Which card comes next: those that are due first, then a few new ones a day.
import type { Card } from '#lib/study/card.ts';
import { dayOf } from '#lib/study/day.ts';
import type { ReviewItem } from '#lib/study/review-item.ts';
import { dueQueue } from '#lib/study/schedule.ts';

export interface Deal {
	/** Due now, what is most likely forgotten first. */
	readonly due: readonly Card[];
	/** Never answered, as many as are left of today's, in the order of the cards. */
	readonly fresh: readonly Card[];
	/** Never answered, and not for today. */
	readonly later: readonly Card[];
	/** Cards that were answered today. */
	readonly answered: number;
}

/**
 * Deals cards: each at most once, none that was taken out.
 *
 * @param cards   what the reader wants to learn, in the order in which new ones come
 * @param items   review items of any kind; those of no card are passed over
 * @param options `newADay` new cards are dealt a day; what is `skipped` comes last of its kind
 */
export function dealCards(
	cards: readonly Card[],
	items: readonly ReviewItem[],
	{
		now,
		newADay,
		skipped,
		timeZone,
	}: { now: number; newADay: number; skipped: ReadonlySet<string>; timeZone?: string },
): Deal {
	const byId = new Map(cards.map((card) => [card.id, card]));
	const own = items.filter(({ kind, id }) => kind === 'card' && byId.has(id));
	const known = new Set(own.filter(({ log, removed }) => removed || log.length > 0).map(({ id }) => id));
	const today = dayOf(now, timeZone);
	const onToday = (at: number | undefined) => at !== undefined && dayOf(at, timeZone) === today;
	// The limit is one of the day, whatever is chosen: it counts the cards of other choices too.
	const begun = items.filter(({ kind, log }) => kind === 'card' && onToday(log[0]?.at)).length;
	const due = dueQueue(own, now, timeZone).map(({ id }) => byId.get(id)!); // own has only those
	const fresh = skippedLast(
		cards.filter(({ id }) => !known.has(id)),
		skipped,
	);
	const left = Math.max(0, newADay - begun);
	return {
		due: skippedLast(due, skipped),
		fresh: fresh.slice(0, left),
		later: fresh.slice(left),
		answered: items.filter(({ kind, log }) => kind === 'card' && onToday(log.at(-1)?.at)).length,
	};
}

function skippedLast(cards: readonly Card[], skipped: ReadonlySet<string>): Card[] {
	return [...cards.filter(({ id }) => !skipped.has(id)), ...cards.filter(({ id }) => skipped.has(id))];
}
