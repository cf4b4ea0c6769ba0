// Reviews that came due, and what became of them: it follows from the logs and the schedule.
import { weekOf } from '#lib/study/activity.ts';
import { dayOf, type Day } from '#lib/study/day.ts';
import type { Recall, ReviewItem } from '#lib/study/review-item.ts';
import { dueAt } from '#lib/study/schedule.ts';

/** A review that came due. */
export interface DueReview {
	readonly day: Day;
	/** When it was done; null while it is not. */
	readonly doneOn: Day | null;
	/** It was graded other than `again`; false while it is not done. */
	readonly recalled: boolean;
}

/**
 * In the order in which they came due, up to today. One that was done before it was due never came due, and one that waits
 * in an item that was taken out no longer does.
 */
export function dueReviews(item: ReviewItem, now: number, timeZone?: string): DueReview[] {
	const today = dayOf(now, timeZone);
	const log = lastOfEachDay(item.log, timeZone);
	return log.flatMap((_, i): DueReview[] => {
		const next = log[i + 1];
		if (next === undefined && item.removed) return [];
		const snoozedUntil = next === undefined ? item.snoozedUntil : null;
		const due = dueAt({ ...item, log: log.slice(0, i + 1), snoozedUntil }, timeZone);
		if (due === null) return [];
		const day = dayOf(due, timeZone);
		if (day > (next === undefined ? today : dayOf(next.at, timeZone))) return [];
		if (next === undefined) return [{ day, doneOn: null, recalled: false }];
		return [{ day, doneOn: dayOf(next.at, timeZone), recalled: next.grade !== 'again' }];
	});
}

function lastOfEachDay(log: readonly Recall[], timeZone?: string): Recall[] {
	return [...new Map(log.map((recall) => [dayOf(recall.at, timeZone), recall])).values()];
}

export interface Kept {
	readonly due: number;
	readonly done: number;
	readonly recalled: number;
}

export function keptOf(reviews: readonly DueReview[]): Kept {
	return {
		due: reviews.length,
		done: reviews.filter(({ doneOn }) => doneOn !== null).length,
		recalled: reviews.filter(({ recalled }) => recalled).length,
	};
}

/** By the week in which they came due. */
export function keptByWeek(reviews: readonly DueReview[], weeks: readonly Day[]): Kept[] {
	return weeks.map((week) => keptOf(reviews.filter(({ day }) => weekOf(day) === week)));
}
