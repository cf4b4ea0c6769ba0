import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf, daysBetween, isDay, startOf, weekdayOf } from '#lib/study/day.ts';

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));

test('a moment is of the day that the reader has then', () => {
	const moment = Date.UTC(2026, 10, 27, 23, 30);
	expect(dayOf(moment, 'UTC')).toBe('2026-11-27');
	expect(dayOf(moment, 'Asia/Tokyo')).toBe('2026-11-28');
	expect(dayOf(moment, 'America/Los_Angeles')).toBe('2026-11-27');
});

test('a day starts at its first moment, also where clocks change', () => {
	expect(startOf('2026-11-27', 'UTC')).toBe(Date.UTC(2026, 10, 27));
	expect(dayOf(startOf('2026-03-29', 'Europe/Berlin'), 'Europe/Berlin')).toBe('2026-03-29');
	expect(dayOf(startOf('2026-03-29', 'Europe/Berlin') - 1, 'Europe/Berlin')).toBe('2026-03-28');
});

test('days are counted over months and leap years', () => {
	expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
	expect(daysBetween('2026-11-27', '2027-01-01')).toBe(35);
	fc.assert(fc.property(day, fc.nat(5000), (from, days) => daysBetween(from, addDays(from, days)) === days));
});

test('weekdays begin with Monday', () => {
	expect(weekdayOf('2026-11-27')).toBe(4);
	expect(weekdayOf('2026-11-30')).toBe(0);
});

test('what is no day of the calendar is told', () => {
	fc.assert(fc.property(day, isDay));
	for (const text of ['2026-02-30', '2026-13-01', '2026-1-1', 'today', '']) expect(isDay(text)).toBe(false);
});
