import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, startOf } from '#lib/study/day.ts';
import { lastSevenDays } from '#lib/study/week.ts';

const today = '2026-11-27';
const at = (day: string, hour = 12) => startOf(day, 'UTC') + hour * 3_600_000;
const recall = { grade: 'good', tookMs: null, helped: false, answer: null } as const;
const visit = (id: string, at: number, activeMs: number) => ({ id, slug: 'pca', at, until: at, activeMs });

test('a day has what was solved for the first time, the reviews after it, and the time spent', () => {
	const yesterday = addDays(today, -1);
	const week = lastSevenDays(
		{
			attempts: [
				{ slug: 'pca', at: at(yesterday), verdict: 'accepted', opsRatio: null },
				{ slug: 'pca', at: at(today), verdict: 'accepted', opsRatio: null },
				{ slug: 'adam', at: at(today), verdict: 'wrong-answer', opsRatio: null },
			],
			visits: [visit('a', at(today), 60_000), visit('b', at(today, 13), 30_000)],
			reviews: [
				{
					id: 'pca',
					kind: 'problem',
					slug: 'pca',
					log: [
						{ ...recall, at: at(yesterday) },
						{ ...recall, at: at(today) },
					],
					snoozedUntil: null,
					removed: false,
					openedAt: null,
					peeked: false,
					changedAt: at(today),
				},
			],
		},
		today,
		'UTC',
	);
	expect(week.map(({ day }) => day)[0]).toBe('2026-11-21');
	expect(week.slice(-2)).toEqual([
		{ day: yesterday, solved: 1, reviews: 0, activeMs: 0 },
		{ day: today, solved: 0, reviews: 1, activeMs: 90_000 },
	]);
});

test('what was done in the seven days is all there, and nothing else', () => {
	const days = fc.array(fc.integer({ min: -20, max: 0 }), { maxLength: 20 });
	fc.assert(
		fc.property(days, (ago) => {
			const visits = ago.map((days, i) => visit(String(i), at(addDays(today, days)), 1000));
			const week = lastSevenDays({ attempts: [], visits, reviews: [] }, today, 'UTC');
			const sum = week.reduce((total, { activeMs }) => total + activeMs, 0);
			expect(sum).toBe(1000 * ago.filter((days) => days > -7).length);
		}),
	);
});
