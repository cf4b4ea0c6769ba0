import { expect, test } from 'vitest';
import type { Level } from '#lib/judge/problem.ts';
import { addDays } from '#lib/study/day.ts';
import { layOut } from '#lib/study/lay-out-plan.ts';
import { roomFor } from '#lib/study/make-room.ts';
import type { Plan } from '#lib/study/plan.ts';

const today = '2026-11-30';
const levels = new Map<string, Level>([
	['a', 'medium'],
	['b', 'medium'],
	['c', 'medium'],
	['hard', 'hard'],
]);
const nothing = { solvedOn: new Map<string, string>(), mocksOn: [] };

function room(slugs: readonly string[], over: Partial<Plan>) {
	const plan: Plan = {
		id: 'p',
		template: null,
		title: 'Mine',
		start: today,
		laidOutOn: today,
		interview: addDays(today, 2),
		minutes: [60, 60, 60, 60, 60, 0, 0],
		items: slugs.map((slug) => ({ kind: 'problem', slug, phase: '' })),
		createdAt: 0,
		endedAt: null,
		changedAt: 0,
		...over,
	};
	return roomFor(plan, layOut(plan, nothing, today, levels), nothing, today, levels);
}

test('nothing to make room for', () => {
	expect(room(['a', 'b'], {})).toBeNull();
});

test('more minutes a day, or the first later date', () => {
	// Two of 40 minutes need 100 in a day: a fifth is for reviews.
	expect(room(['a', 'b', 'c'], {})).toEqual({
		moreMinutes: 45,
		laterDate: addDays(today, 3),
		longDay: null,
	});
	// Not on a weekend that is free.
	expect(room(['a', 'b', 'c'], { minutes: [60, 0, 0, 60, 0, 0, 0] })?.laterDate).toBe(addDays(today, 8));
});

test('a problem longer than every day needs a longer day, not a later date', () => {
	expect(room(['a', 'hard'], { minutes: [45, 45, 45, 45, 45, 45, 45] })).toEqual({
		moreMinutes: 15,
		laterDate: null,
		longDay: 60,
	});
});

test('a plan that is over can have a new date', () => {
	expect(room(['a'], { interview: today })).toEqual({
		moreMinutes: null,
		laterDate: addDays(today, 1),
		longDay: null,
	});
});
