// What happens to an item of the review queue: it is recalled, begun anew, put off, taken out and put back.
import { addDays, dayOf, startOf } from '#lib/study/day.ts';
import type { Recall, ReviewItem } from '#lib/study/review-item.ts';

/** Adds a recall, also to an item that does not exist yet; a second one of the same day takes the place of the first. */
export function addRecall(
	item: ReviewItem | null,
	of: Pick<ReviewItem, 'id' | 'kind' | 'slug'>,
	recall: Recall,
	timeZone?: string,
): ReviewItem {
	const { id, kind, slug } = of;
	const today = dayOf(recall.at, timeZone);
	const earlier = (item?.log ?? []).filter(({ at }) => dayOf(at, timeZone) !== today);
	const log = [...earlier, recall].toSorted((a, b) => a.at - b.at);
	const changedAt = Math.max(recall.at, item?.changedAt ?? 0);
	return {
		id,
		kind,
		slug,
		log,
		snoozedUntil: null,
		removed: false,
		openedAt: null,
		peeked: false,
		changedAt,
	};
}

/** The reader begins to solve it anew, also something that was never recalled; what they began already goes on. */
export function beginReview(
	item: ReviewItem | null,
	of: Pick<ReviewItem, 'id' | 'kind' | 'slug'>,
	now: number,
): ReviewItem {
	if (item !== null && item.openedAt !== null) return item;
	const { id, kind, slug } = of;
	const kept = item ?? { id, kind, slug, log: [], snoozedUntil: null, removed: false };
	return { ...kept, openedAt: now, peeked: false, changedAt: now };
}

/** The reader gives up a review that they began: it stays due. */
export function stopReview(item: ReviewItem, now: number): ReviewItem {
	return { ...item, openedAt: null, peeked: false, changedAt: now };
}

/** The reader looks at the reference, or at an older solution, in the middle of a review; else nothing changes. */
export function peek(item: ReviewItem, now: number): ReviewItem {
	return item.openedAt === null || item.peeked ? item : { ...item, peeked: true, changedAt: now };
}

/** Not due before the start of the day in so many days. */
export function snooze(item: ReviewItem, days: number, now: number, timeZone?: string): ReviewItem {
	const snoozedUntil = startOf(addDays(dayOf(now, timeZone), days), timeZone);
	return { ...item, snoozedUntil, changedAt: now };
}

/** Takes it out of the queue; its log stays. */
export function remove(item: ReviewItem, now: number): ReviewItem {
	return { ...item, removed: true, changedAt: now };
}

/** Back into the queue, due when its log says. */
export function restore(item: ReviewItem, now: number): ReviewItem {
	return { ...item, removed: false, changedAt: now };
}
