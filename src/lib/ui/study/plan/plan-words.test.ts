import { expect, test } from 'vitest';
import { countWords, lengthWords, longDay, shortDay, weekWords } from '#lib/ui/study/plan/plan-words.ts';

test('times as people say them', () => {
	expect([0, 25, 60, 90, 599, 600, 1500].map(lengthWords)).toEqual([
		'0 min',
		'25 min',
		'1 h',
		'1 h 30 min',
		'9 h 59 min',
		'10 h',
		'25 h',
	]);
});

test('days and weeks', () => {
	expect(shortDay('2026-11-30')).toBe('Mon 30 Nov');
	expect(longDay('2027-01-22')).toBe('Friday 22 January 2027');
	expect(
		['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-28'].map((monday) => weekWords(monday, '2026-11-27')),
	).toEqual(['This week', 'Next week', '7 to 13 December', '28 December to 3 January']);
});

test('what a plan holds', () => {
	const [problem, mock] = [{ kind: 'problem' }, { kind: 'mock' }] as const;
	expect(countWords([problem, problem, mock])).toBe('2 problems and 1 mock interview');
	expect(countWords([mock, mock])).toBe('2 mock interviews');
	expect(countWords([problem])).toBe('1 problem');
});
