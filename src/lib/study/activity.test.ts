import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	activeDays,
	deedsByDay,
	firstSolved,
	lastWeeks,
	runsOf,
	timeByWeek,
	weekOf,
	type Attempt,
	type Deeds,
} from '#lib/study/activity.ts';
import { addDays, weekdayOf, type Day } from '#lib/study/day.ts';
import { goalProgress } from '#lib/study/goal-progress.ts';

const at = (text: string) => Date.parse(`${text}Z`);
const attempt = (slug: string, when: string, verdict = 'accepted'): Attempt => ({
	slug,
	at: at(when),
	verdict,
	opsRatio: null,
});
const visit = (when: string, activeMs: number) => ({
	id: when,
	slug: 'pca',
	at: at(when),
	until: at(when),
	activeMs,
});
const none: Deeds = { attempts: [], visits: [], reviews: [] };

test('a problem counts as solved once, on the day of its first accepted submission', () => {
	const attempts = [
		attempt('pca', '2026-11-03T10:00'),
		attempt('pca', '2026-11-02T10:00'),
		attempt('pca', '2026-11-01T10:00', 'wrong-answer'),
	];
	expect(firstSolved(attempts)).toEqual(new Map([['pca', at('2026-11-02T10:00')]]));
	const days = deedsByDay({ ...none, attempts }, 'UTC');
	expect([...days].map(([day, { solved }]) => [day, solved]).toSorted()).toEqual([
		['2026-11-01', 0],
		['2026-11-02', 1],
		['2026-11-03', 0],
	]);
});

test('a day is of the calendar of the reader, and a glance makes no day active', () => {
	const visits = [visit('2026-11-01T23:30', 600_000), visit('2026-11-05T12:00', 20_000)];
	expect(activeDays(deedsByDay({ ...none, visits }, 'UTC'))).toEqual(['2026-11-01']);
	expect(activeDays(deedsByDay({ ...none, visits }, 'Asia/Tokyo'))).toEqual(['2026-11-02']);
});

test('a run goes on while today is not over, and ends with a day left out', () => {
	const active = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-05', '2026-11-06'];
	expect(runsOf(active, '2026-11-06')).toEqual({ current: 2, longest: 3 });
	expect(runsOf(active, '2026-11-07')).toEqual({ current: 2, longest: 3 });
	expect(runsOf(active, '2026-11-08')).toEqual({ current: 0, longest: 3 });
	expect(runsOf([], '2026-11-08')).toEqual({ current: 0, longest: 0 });
});

test('weeks begin on Mondays, and together they hold all of the time', () => {
	expect(lastWeeks('2026-11-27', 2)).toEqual(['2026-11-16', '2026-11-23']);
	const offset = fc.integer({ min: -60, max: 0 });
	fc.assert(
		fc.property(fc.array(fc.tuple(offset, fc.nat(100))), (each) => {
			const days = new Map<Day, { activeMs: number; attempts: number; solved: number; reviews: number }>();
			for (const [offset, activeMs] of each)
				days.set(addDays('2026-11-27', offset), { activeMs, attempts: 0, solved: 0, reviews: 0 });
			const weeks = lastWeeks('2026-11-27', 10);
			expect(weeks.every((week) => weekdayOf(week) === 0 && weekOf(week) === week)).toBe(true);
			const sum = (all: number[]) => all.reduce((sum, ms) => sum + ms, 0);
			expect(sum(timeByWeek(days, weeks))).toBe(sum([...days.values()].map(({ activeMs }) => activeMs)));
		}),
	);
});

test('runs are never longer than the days that were active', () => {
	const offsets = fc.uniqueArray(fc.integer({ min: 0, max: 40 }));
	fc.assert(
		fc.property(offsets, (offsets) => {
			const active = offsets.map((offset) => addDays('2026-10-01', offset)).toSorted();
			const { current, longest } = runsOf(active, '2026-11-10');
			return current <= longest && longest <= active.length && (active.length === 0 || longest > 0);
		}),
	);
});

test('what was added to a goal on each day is together what is done', () => {
	const moments = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 1e12 })));
	fc.assert(
		fc.property(moments, (moments) => {
			const attempts = moments.map(([slug, at]) => ({ slug, at, verdict: 'accepted', opsRatio: 1 }));
			const { done, byDay } = goalProgress('solved', { ...none, attempts }, 'UTC');
			expect(done).toBe(new Set(moments.map(([slug]) => slug)).size);
			expect([...byDay.values()].reduce((sum, amount) => sum + amount, 0)).toBe(done);
		}),
	);
	const visits = [visit('2026-11-01T10:00', 1_800_000), visit('2026-11-01T12:00', 5_400_000)];
	expect(goalProgress('hours', { ...none, visits }, 'UTC').byDay).toEqual(new Map([['2026-11-01', 2]]));
});
