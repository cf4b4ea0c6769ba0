import { expect, test } from 'vitest';
import type { Forecast } from '#lib/study/forecast.ts';
import { doneWords, forecastWords, goalWords } from '#lib/study/goal-words.ts';

const today = '2026-11-27';
const range = (more: Partial<Extract<Forecast, { kind: 'range' }>> = {}): Forecast => ({
	kind: 'range',
	windowDays: 28,
	perWeek: 4,
	target: 30,
	first: '2027-03-12',
	last: '2027-03-30',
	deadline: null,
	...more,
});
const words = (forecast: Forecast, target = 30, most: number | null = 40) =>
	forecastWords(forecast, { kind: 'solved', target }, today, most);
const deadline = { by: '2027-01-31', daysLeft: 65, neededPerWeek: 9, chance: 0.01 };

test('a goal and how far it is', () => {
	expect(goalWords({ kind: 'solved', target: 100, by: '2027-01-31' }, today)).toBe(
		'100 problems by 31 January 2027',
	);
	expect(goalWords({ kind: 'hours', target: 1, by: null }, today)).toBe('1 hour');
	expect(doneWords('hours', 49.97, 50)).toBe('49 of 50 hours spent');
	expect(doneWords('hours', 3.46, 50)).toBe('3.4 of 50 hours spent');
});

test('a forecast is a range of dates, and says what a date would need', () => {
	expect(words(range())).toBe(
		'At the pace of the last 4 weeks, 4 a week, you get there between 12 and 30 March 2027.',
	);
	expect(words(range({ deadline }))).toContain('2027. To make 31 January 2027 you need 9 a week.');
	expect(words(range({ deadline: { ...deadline, chance: 0.9 } }))).toContain(
		'31 January 2027 is likely: it needs 9 a week.',
	);
	expect(words(range({ deadline: { ...deadline, by: '2026-11-20', daysLeft: -7 } }))).toContain(
		'20 November is over.',
	);
	expect(
		words(range({ deadline: { by: '2026-11-28', daysLeft: 1, neededPerWeek: 21, chance: 0 } })),
	).toContain('To make 28 November you need 3 problems by tomorrow.');
});

test('what can not be said is not said', () => {
	expect(words({ kind: 'too-early', days: 1 })).toMatch(/^Too early to say when/);
	expect(words({ kind: 'idle', windowDays: 28 })).toBe(
		'No date in sight: nothing was added in the last 4 weeks.',
	);
	expect(words(range({ last: null }))).toContain(
		'on 12 March 2027 at the earliest; it may take more than ten years.',
	);
});

test('a goal beyond the catalogue says what the catalogue holds', () => {
	const said = words(range({ target: 40 }), 100);
	expect(said).toContain('all 40 are solved between');
	expect(said).toContain(
		'The catalogue holds 40 problems today, and each counts once: 100 can be reached only when there are more.',
	);
	expect(words({ kind: 'exhausted' }, 100)).toMatch(
		/^All of today's problems are solved. The catalogue holds 40/,
	);
});
