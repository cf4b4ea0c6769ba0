import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, startOf } from '#lib/study/day.ts';
import { grades, type Grade, type ReviewItem } from '#lib/study/review-item.ts';
import { dueReviews, keptByWeek, keptOf } from '#lib/study/reviews-kept.ts';
import { addRecall } from '#lib/study/review-log.ts';
import { dueAt } from '#lib/study/schedule.ts';

const of = { id: 'pca', kind: 'problem', slug: 'pca' } as const;
const noon = (day: string) => startOf(day, 'UTC') + 12 * 3_600_000;
const recall = (day: string, grade: Grade) => ({
	at: noon(day),
	grade,
	tookMs: null,
	helped: false,
	answer: null,
});
const itemOf = (...log: [day: string, grade: Grade][]): ReviewItem => {
	let item: ReviewItem | null = null;
	for (const [day, grade] of log) item = addRecall(item, of, recall(day, grade), 'UTC');
	return item ?? expect.unreachable();
};
const dueDay = (item: ReviewItem) => new Date(dueAt(item, 'UTC') ?? 0).toISOString().slice(0, 10);

test('a review that was done, one that waits, and one that is not due yet', () => {
	const solved = itemOf(['2026-11-02', 'good']);
	const due = dueDay(solved);
	expect(dueReviews(solved, noon('2026-11-02'), 'UTC')).toEqual([]);
	const late = addDays(due, 3);
	expect(dueReviews(solved, noon(late), 'UTC')).toEqual([{ day: due, doneOn: null, recalled: false }]);
	const done = addRecall(solved, of, recall(late, 'hard'), 'UTC');
	expect(dueReviews(done, noon(late), 'UTC')).toEqual([{ day: due, doneOn: late, recalled: true }]);
	const forgotten = addRecall(solved, of, recall(late, 'again'), 'UTC');
	expect(keptOf(dueReviews(forgotten, noon(late), 'UTC'))).toEqual({ due: 1, done: 1, recalled: 0 });
});

test('a review before its day never came due, and one taken out is waited for no longer', () => {
	const solved = itemOf(['2026-11-02', 'easy']);
	const early = addRecall(solved, of, recall('2026-11-03', 'good'), 'UTC');
	expect(dueReviews(early, noon('2026-11-03'), 'UTC')).toEqual([]);
	expect(dueReviews({ ...solved, removed: true }, noon('2027-11-03'), 'UTC')).toEqual([]);
});

test('never more recalled than done, nor done than due, and weeks lose none', () => {
	const logs = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom(...grades)), {
		minLength: 1,
		maxLength: 12,
	});
	fc.assert(
		fc.property(logs, (steps) => {
			let day = '2026-01-01';
			const item = itemOf(
				...steps.map(([step, grade]): [string, Grade] => [(day = addDays(day, step)), grade]),
			);
			const reviews = dueReviews(item, noon(addDays(day, 30)), 'UTC');
			const { due, done, recalled } = keptOf(reviews);
			expect(recalled <= done && done <= due && due <= steps.length).toBe(true);
			for (const { day, doneOn } of reviews) expect(doneOn === null || doneOn >= day).toBe(true);
			const weeks = Array.from({ length: 60 }, (_, i) => addDays('2025-12-29', 7 * i));
			expect(keptByWeek(reviews, weeks).reduce((sum, week) => sum + week.due, 0)).toBe(due);
		}),
	);
});
