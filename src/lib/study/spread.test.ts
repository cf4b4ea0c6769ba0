import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reviewShare, spread } from '#lib/study/spread.ts';

const minutes = fc.array(fc.constantFrom(25, 30, 40, 45, 60, 90), { maxLength: 60 });
const hours = fc.array(fc.constantFrom(0, 20, 30, 45, 60, 90, 120, 240), { maxLength: 60 });

test('work is spread over all days, not crammed into the first', () => {
	expect(spread([40, 40, 40], [60, 60, 60, 60, 60, 60])).toEqual([0, 2, 4]);
	expect(spread([25, 25, 25, 25], [120, 120])).toEqual([0, 0, 1, 1]);
	// The third would make a double share of the first day.
	expect(spread([20, 20, 40, 42], [120, 120, 120])).toEqual([0, 0, 1, 2]);
});

test('days off have no work, long days more', () => {
	expect(spread([30, 30, 30], [0, 60, 0, 120])).toEqual([1, 3, 3]);
});

test('a fifth of a day is left for reviews, except where one piece fills the day', () => {
	expect(spread([30, 30], [60])).toEqual([0, null]);
	expect(spread([60, 30], [60, 60])).toEqual([0, 1]);
});

test('what no day is long enough for is left out, and what comes after it is not', () => {
	expect(spread([25, 60, 25], [30, 30, 30])).toEqual([0, null, 2]);
});

test('where time is short the last pieces are left out', () => {
	expect(spread([40, 40, 40], [60, 60])).toEqual([0, 1, null]);
	expect(spread([40], [])).toEqual([null]);
});

test('days are in order, and never fuller than the reader has time', () => {
	fc.assert(
		fc.property(minutes, hours, (minutes, hours) => {
			const days = spread(minutes, hours);
			expect(days.length).toBe(minutes.length);
			const kept = days.filter((day) => day !== null);
			expect(kept).toEqual(kept.toSorted((a, b) => a - b));
			for (const [day, time] of hours.entries()) {
				const work = minutes.filter((_, piece) => days[piece] === day);
				const sum = work.reduce((a, b) => a + b, 0);
				expect(sum).toBeLessThanOrEqual(work.length > 1 ? time * (1 - reviewShare) : time);
			}
		}),
	);
});

test('nothing is left out for the sake of evenness', () => {
	fc.assert(
		fc.property(minutes, hours, (minutes, hours) => {
			const days = spread(minutes, hours);
			const left = days.findIndex((day, piece) => day === null && minutes[piece]! <= Math.max(0, ...hours));
			if (left === -1) return;
			// As early as possible it would not have fitted either.
			let day = 0;
			let work: number[] = [];
			for (const needed of minutes.slice(0, left + 1).filter((needed) => needed <= Math.max(...hours))) {
				const fits = () => {
					const sum = [...work, needed].reduce((a, b) => a + b, 0);
					return sum <= (work.length > 0 ? hours[day]! * (1 - reviewShare) : hours[day]!);
				};
				while (day < hours.length && !fits()) {
					day++;
					work = [];
				}
				work.push(needed);
			}
			expect(day).toBe(hours.length);
		}),
	);
});

test('with the same time every day no day has more than a share of the work and one piece', () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom(25, 40, 60), { minLength: 1, maxLength: 40 }),
			fc.integer({ min: 1, max: 60 }),
			(minutes, days) => {
				const placed = spread(minutes, new Array<number>(days).fill(24 * 60));
				const all = minutes.reduce((a, b) => a + b, 0);
				for (let day = 0; day < days; day++) {
					const work = minutes.filter((_, piece) => placed[piece] === day).reduce((a, b) => a + b, 0);
					expect(work).toBeLessThan(all / days + 60);
				}
			},
		),
	);
});
