import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, daysBetween } from '#lib/study/day.ts';
import { grades, mergeReviewItems, type Recall, type ReviewItem } from '#lib/study/review-item.ts';
import { addRecall, remove, restore, snooze } from '#lib/study/review-log.ts';
import {
	comingQueue,
	daysAfter,
	dueAt,
	dueQueue,
	isDue,
	nextDue,
	retrievability,
} from '#lib/study/schedule.ts';
import { whyDue } from '#lib/study/why-due.ts';

const zone = 'Europe/Berlin';
const dayMs = 86_400_000;
const noon = Date.UTC(2026, 10, 27, 12);

const of = (id: string) => ({ id, kind: 'problem', slug: 'k-means' }) as const;
const recallAt = (at: number, grade: Recall['grade'] = 'good'): Recall => ({
	at,
	grade,
	tookMs: null,
	helped: false,
	answer: null,
});
const solved = (grade: Recall['grade'] = 'good', at = noon, id = 'k-means') =>
	addRecall(null, of(id), recallAt(at, grade), zone);

const moment = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) });
const grade = fc.constantFrom(...grades);
const log = fc.uniqueArray(
	fc.record({
		at: moment,
		grade,
		tookMs: fc.constant(null),
		helped: fc.boolean(),
		answer: fc.constant(null),
	}),
	{ minLength: 1, maxLength: 8, selector: ({ at }) => at },
);
const item = fc.record({
	id: fc.string({ minLength: 1, maxLength: 8 }),
	kind: fc.constantFrom('problem', 'card'),
	slug: fc.constant('k-means'),
	log,
	snoozedUntil: fc.option(moment),
	removed: fc.boolean(),
	openedAt: fc.constant(null),
	peeked: fc.constant(false),
	changedAt: moment,
}) satisfies fc.Arbitrary<ReviewItem>;
const items = fc.uniqueArray(item, { maxLength: 12, selector: ({ id }) => id });
const lastOf = ({ log }: ReviewItem) => Math.max(...log.map(({ at }) => at));

describe('a problem that was solved', () => {
	test('comes back after whole days, from the first moment of the day on', () => {
		const due = dueAt(solved('good'), zone) ?? 0;
		expect(dayOf(due, zone)).toBe('2026-11-30');
		expect(isDue(solved('good'), due - 1, zone)).toBe(false);
		expect(isDue(solved('good'), due, zone)).toBe(true);
	});

	test('comes back sooner the harder it was', () => {
		expect(grades.map((grade) => daysAfter(null, grade, noon, zone))).toEqual([1, 2, 3, 8]);
		expect(nextDue(null, 'hard', noon, zone)).toBe(dueAt(solved('hard'), zone));
	});

	test('comes back later each time it went well', () => {
		const first = solved('good');
		const again = addRecall(first, of('k-means'), recallAt(noon + 3 * dayMs), zone);
		const due = dueAt(again, zone) ?? 0;
		expect(daysBetween('2026-11-30', dayOf(due, zone))).toBeGreaterThan(3);
		expect(again.log).toHaveLength(2);
	});

	test('has one grade a day: the last', () => {
		const corrected = addRecall(solved('easy'), of('k-means'), recallAt(noon + 60_000, 'again'), zone);
		expect(corrected.log).toEqual([recallAt(noon + 60_000, 'again')]);
		const merged = mergeReviewItems(solved('easy'), corrected);
		expect(dueAt(merged, zone)).toBe(dueAt(corrected, zone));
	});

	test('can be put off, taken out and put back', () => {
		const due = dueAt(solved(), zone) ?? 0;
		const later = snooze(solved(), 3, due, zone);
		expect(dayOf(dueAt(later, zone) ?? 0, zone)).toBe('2026-12-03');
		const gone = remove(solved(), due);
		expect(isDue(gone, due, zone)).toBe(false);
		expect(isDue(restore(gone, due), due, zone)).toBe(true);
		expect(addRecall(later, of('k-means'), recallAt(due), zone).snoozedUntil).toBeNull();
	});

	test('says why it is due', () => {
		expect(whyDue(solved('hard'), noon + 2 * dayMs, zone)).toBe(
			'You solved it 2 days ago and found it hard; by now you would recall it with about 87 %.',
		);
		expect(whyDue({ ...solved('easy'), kind: 'card' }, noon, zone)).toBe(
			'You answered it today and found it easy; by then you would recall it with about 90 %.',
		);
		expect(whyDue(snooze(solved('good'), 7, noon, zone), noon, zone)).toMatch(
			/^You solved it today and it went well, and you put it off; by then/,
		);
	});
});

test('an item that was never recalled is not due', () => {
	const opened: ReviewItem = { ...solved(), log: [] };
	expect(dueAt(opened, zone)).toBeNull();
	expect(retrievability(opened, noon, zone)).toBeNull();
	expect(dueQueue([opened], noon + 1000 * dayMs, zone)).toEqual([]);
});

describe('of any item', () => {
	test('it is due on a later day than its last recall', () => {
		const later = (item: ReviewItem) => {
			const due = dueAt(item, zone) ?? 0;
			expect(daysBetween(dayOf(lastOf(item), zone), dayOf(due, zone))).toBeGreaterThanOrEqual(1);
		};
		fc.assert(fc.property(item, later));
	});

	test('a better grade never brings it back sooner', () => {
		const rises = (item: ReviewItem, after: number) => {
			const now = lastOf(item) + after * dayMs;
			const days = grades.map((grade) => daysAfter(item, grade, now, zone));
			expect(days).toEqual(days.toSorted((a, b) => a - b));
			expect(days[0]).toBeGreaterThanOrEqual(1);
		};
		fc.assert(fc.property(item, fc.nat(400), rises));
	});

	test('the order of the log and of merging does not matter', () => {
		const same = (item: ReviewItem, other: Recall[]) => {
			const moments = new Set(item.log.map(({ at }) => at));
			const theirs = { ...item, log: other.filter(({ at }) => !moments.has(at)) };
			const one = mergeReviewItems(item, theirs);
			expect(dueAt(one, zone)).toBe(dueAt(mergeReviewItems(theirs, item), zone));
			expect(dueAt(one, zone)).toBe(dueAt({ ...one, log: one.log.toReversed() }, zone));
		};
		fc.assert(fc.property(item, log, same));
	});

	test('the chance to recall it falls from 1 on', () => {
		const falls = (item: ReviewItem, days: number) => {
			const last = lastOf(item);
			const [first = 0, then = 0, later = 0] = [0, days, days + 1].map(
				(after) => retrievability(item, last + after * dayMs, zone) ?? undefined,
			);
			expect(first).toBe(1);
			expect(then).toBeLessThanOrEqual(first);
			expect(later).toBeLessThan(then);
			expect(later).toBeGreaterThan(0);
		};
		fc.assert(fc.property(item, fc.nat(1000), falls));
	});
});

test('every item is in one list: due, coming, or removed', () => {
	const partition = (items: ReviewItem[], now: number) => {
		const due = dueQueue(items, now, zone);
		const coming = comingQueue(items, now, zone).map(({ item }) => item);
		const removed = items.filter(({ removed }) => removed);
		const ids = [...due, ...coming, ...removed].map(({ id }) => id);
		expect(ids.toSorted()).toEqual(items.map(({ id }) => id).toSorted());
		const chances = due.map((item) => retrievability(item, now, zone));
		expect(chances).toEqual(chances.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
		expect(dueQueue(items.toReversed(), now, zone)).toEqual(due);
	};
	fc.assert(fc.property(items, moment, partition));
});
