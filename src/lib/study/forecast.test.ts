import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '#lib/study/day.ts';
import { forecast, type Aim, type Forecast } from '#lib/study/forecast.ts';
import type { GoalProgress } from '#lib/study/goal-progress.ts';

const today = '2026-11-27';

/** What was done on each of the days before today, yesterday first. */
function progressOf(amounts: readonly number[]): GoalProgress {
	const byDay = new Map<Day, number>();
	for (const [i, amount] of amounts.entries()) if (amount > 0) byDay.set(addDays(today, -1 - i), amount);
	return { done: amounts.reduce((sum, amount) => sum + amount, 0), byDay };
}
const aim = (target: number, more: Partial<Aim> = {}): Aim => ({ target, by: null, most: null, ...more });
const weeks = (count: number, week: readonly number[]) => Array.from({ length: count }, () => week).flat();

test('one a day for four weeks goes on as one a day', () => {
	const found = forecast(progressOf(weeks(4, [1, 1, 1, 1, 1, 1, 1])), aim(38), today);
	expect(found).toMatchObject({
		kind: 'range',
		windowDays: 28,
		perWeek: 7,
		first: '2026-12-07',
		last: '2026-12-07',
	});
});

test('an uneven pace gives a range round what it gives on average', () => {
	const found = forecast(progressOf(weeks(4, [0, 0, 0, 1, 0, 0, 3])), aim(16 + 16), today);
	expect(found).toMatchObject({ kind: 'range', perWeek: 4 });
	if (found.kind !== 'range' || found.first === null || found.last === null) expect.unreachable();
	expect(found.first < '2026-12-25').toBe(true);
	expect(found.last > '2026-12-25').toBe(true);
});

test('under a week of data is too early to say', () => {
	expect(forecast(progressOf([]), aim(10), today)).toEqual({ kind: 'too-early', days: 0 });
	expect(forecast(progressOf([1, 1, 1, 1, 1, 1]), aim(10), today)).toEqual({ kind: 'too-early', days: 6 });
	expect(forecast(progressOf([1, 1, 1, 1, 1, 1, 1]), aim(10), today).kind).toBe('range');
});

test('what was done before the last four weeks is no pace', () => {
	const idle = [...new Array<number>(28).fill(0), 5, 5];
	expect(forecast(progressOf(idle), aim(20), today)).toEqual({ kind: 'idle', windowDays: 28 });
});

test('one problem in four weeks: it may take for ever', () => {
	const found = forecast(progressOf([1, ...new Array<number>(29).fill(0), 1]), aim(30), today);
	expect(found).toMatchObject({ kind: 'range', last: null });
});

test('a date says what it needs and how many samples make it', () => {
	const progress = progressOf(weeks(4, [1, 0, 1, 0, 1, 0, 1]));
	const needs = (by: Day) => {
		const found = forecast(progress, aim(36, { by }), today);
		return found.kind === 'range' ? found.deadline : null;
	};
	expect(needs('2027-04-30')?.chance).toBeGreaterThan(0.95);
	expect(needs('2026-12-11')).toMatchObject({ daysLeft: 14, neededPerWeek: 10, chance: 0 });
	expect(needs('2026-11-20')).toMatchObject({ daysLeft: -7, chance: 0 });
});

test('beyond what there is the forecast is of all there is', () => {
	const progress = progressOf(weeks(4, [1, 1, 1, 1, 1, 1, 1]));
	expect(forecast(progress, aim(100, { most: 40 }), today)).toMatchObject({ kind: 'range', target: 40 });
	expect(forecast(progress, aim(100, { most: 28 }), today)).toEqual({ kind: 'exhausted' });
});

const amounts = fc.array(
	fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5 }), fc.double({ min: 0, max: 3, noNaN: true })),
	{
		maxLength: 60,
	},
);
const rank = (found: Forecast): number => ['reached', 'range', 'idle'].indexOf(found.kind);

test('no date is in the past, and the same work gives the same forecast', () => {
	const target = fc.integer({ min: 0, max: 500 });
	fc.assert(
		fc.property(amounts, target, (amounts, target) => {
			const found = forecast(progressOf(amounts), aim(target), today);
			expect(forecast(progressOf(amounts), aim(target), today)).toEqual(found);
			if (found.kind !== 'range') return;
			for (const day of [found.first, found.last]) expect(day === null || day > today).toBe(true);
			expect((found.first ?? '9') <= (found.last ?? '9')).toBe(true);
		}),
		{ numRuns: 60 },
	);
});

test('a higher target is never reached sooner, nor with a better chance', () => {
	const target = fc.integer({ min: 1, max: 300 });
	fc.assert(
		fc.property(amounts, target, fc.integer({ min: 1, max: 100 }), (amounts, target, more) => {
			const by = '2027-02-01';
			const low = forecast(progressOf(amounts), aim(target, { by }), today);
			const high = forecast(progressOf(amounts), aim(target + more, { by }), today);
			if (low.kind === 'too-early' || high.kind === 'too-early') return;
			expect(rank(high)).toBeGreaterThanOrEqual(rank(low));
			if (low.kind !== 'range' || high.kind !== 'range') return;
			expect((high.first ?? '9') >= (low.first ?? '9')).toBe(true);
			expect((high.last ?? '9') >= (low.last ?? '9')).toBe(true);
			expect(high.deadline!.chance).toBeLessThanOrEqual(low.deadline!.chance); // both have a date
		}),
		{ numRuns: 60 },
	);
});
