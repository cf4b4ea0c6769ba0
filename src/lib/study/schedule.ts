// When a review is due: it follows from the log of the item by FSRS, in whole days of the reader's calendar.
import { createEmptyCard, fsrs, Rating, type Card, type Grade as FsrsGrade } from 'ts-fsrs';
import { addDays, dayOf, daysBetween, startOf, type Day } from '#lib/study/day.ts';
import type { Grade, Recall, ReviewItem } from '#lib/study/review-item.ts';
import { addRecall } from '#lib/study/review-log.ts';

/** Without chance, so that two devices agree; and without steps of minutes: nobody solves a problem twice an hour. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });
const ratings: Record<Grade, FsrsGrade> = {
	again: Rating.Again,
	hard: Rating.Hard,
	good: Rating.Good,
	easy: Rating.Easy,
};

/** What FSRS knows of an item after its last recall. */
interface Memory {
	readonly card: Card;
	readonly lastDay: Day;
}

/** Null for an item that was never recalled. Of one day only the last recall counts: it corrects the earlier ones. */
function memoryOf(log: readonly Recall[], timeZone?: string): Memory | null {
	const byDay = new Map<Day, Grade>();
	for (const { at, grade } of log.toSorted((a, b) => a.at - b.at)) byDay.set(dayOf(at, timeZone), grade);
	let memory: Memory | null = null;
	for (const [lastDay, grade] of byDay) {
		// FSRS counts days in UTC: it is told the reader's days as if they were days there.
		const moment = new Date(`${lastDay}T00:00:00Z`);
		const before: Card = memory?.card ?? createEmptyCard(moment);
		memory = { card: scheduler.next(before, moment, ratings[grade]).card, lastDay };
	}
	return memory;
}

const dueDay = ({ card, lastDay }: Memory): Day => addDays(lastDay, card.scheduled_days);

/** The first moment at which the item is due, put off or not; null for one that was never recalled. */
export function dueAt({ log, snoozedUntil }: ReviewItem, timeZone?: string): number | null {
	const memory = memoryOf(log, timeZone);
	if (memory === null) return null;
	const due = startOf(dueDay(memory), timeZone);
	return Math.max(due, snoozedUntil ?? due);
}

export function isDue(item: ReviewItem, now: number, timeZone?: string): boolean {
	if (item.removed) return false;
	const due = dueAt(item, timeZone);
	return due !== null && due <= now;
}

/** Probability from 0 to 1 that the reader would recall it on the day of `now`; null for one never recalled. */
export function retrievability({ log }: ReviewItem, now: number, timeZone?: string): number | null {
	const memory = memoryOf(log, timeZone);
	if (memory === null) return null;
	const days = Math.max(0, daysBetween(memory.lastDay, dayOf(now, timeZone)));
	return scheduler.forgetting_curve(days, memory.card.stability);
}

/** What is due now, each once, what is most likely forgotten first. */
export function dueQueue(items: readonly ReviewItem[], now: number, timeZone?: string): ReviewItem[] {
	return items
		.filter((item) => isDue(item, now, timeZone))
		.map((item) => ({ item, recalls: retrievability(item, now, timeZone) ?? 0 }))
		.sort((a, b) => a.recalls - b.recalls || (a.item.id < b.item.id ? -1 : 1))
		.map(({ item }) => item);
}

export interface Coming {
	readonly item: ReviewItem;
	readonly at: number;
}

/** What will be due later, soonest first. */
export function comingQueue(items: readonly ReviewItem[], now: number, timeZone?: string): Coming[] {
	return items
		.flatMap((item) => {
			const at = item.removed ? null : dueAt(item, timeZone);
			return at === null || at <= now ? [] : [{ item, at }];
		})
		.sort((a, b) => a.at - b.at || (a.item.id < b.item.id ? -1 : 1));
}

/** In how many days it would come back if it were graded so now: at least 1. */
export function daysAfter(item: ReviewItem | null, grade: Grade, now: number, timeZone?: string): number {
	const of = { id: '-', kind: 'problem', slug: '-' } as const;
	const recall = { at: now, grade, tookMs: null, helped: false, answer: null };
	const memory = memoryOf(addRecall(item, of, recall, timeZone).log, timeZone);
	return memory === null ? 1 : daysBetween(dayOf(now, timeZone), dueDay(memory));
}

/** When it would be due if it were graded so now: the start of a day. */
export function nextDue(item: ReviewItem | null, grade: Grade, now: number, timeZone?: string): number {
	return startOf(addDays(dayOf(now, timeZone), daysAfter(item, grade, now, timeZone)), timeZone);
}
