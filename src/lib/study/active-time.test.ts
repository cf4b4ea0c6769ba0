import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestSilenceMs, notice, openAt, restMs, timeSpent, type Seen } from '#lib/study/active-time.ts';

const minute = 60_000;
type Event = readonly [seen: Seen, at: number];

const after = (events: readonly Event[], from = 0) =>
	events.reduce((time, [seen, at]) => notice(time, seen, at), openAt(from, true));
/** As a page in view does, every five seconds. */
const ticks = (from: number, to: number): Event[] =>
	Array.from({ length: Math.floor((to - from) / 5000) }, (_, i) => ['tick', from + (i + 1) * 5000]);

test('the time of a reader who goes on doing something counts in full', () => {
	const acts = Array.from({ length: 60 }, (_, i): Event => ['act', (i + 1) * 10_000]);
	expect(after(acts).activeMs).toBe(10 * minute);
});

test('who does nothing counts for two more minutes, and again from the next act on', () => {
	const idle = after(ticks(0, 30 * minute));
	expect(idle.activeMs).toBe(restMs);
	const back = notice(notice(idle, 'act', 30 * minute), 'tick', 30 * minute + 5000);
	expect(back.activeMs).toBe(restMs + 5000);
	expect(back.until).toBe(30 * minute + 5000);
});

test('a hidden page counts nothing, whatever happens', () => {
	const hidden = after([['hide', 1000], ...ticks(1000, 5 * minute)]);
	expect(hidden.activeMs).toBe(1000);
	expect(after([...ticks(0, minute), ['hide', minute], ['show', 20 * minute]]).activeMs).toBe(minute);
});

test('a sleep of hours adds nothing', () => {
	const asleep = after([
		['act', 5000],
		['tick', 5000 + 3 * 60 * minute],
	]);
	expect(asleep.activeMs).toBe(5000);
	expect(notice(asleep, 'tick', 5000 + 3 * 60 * minute + 5000).activeMs).toBe(5000);
});

const anySeen = fc.constantFrom<Seen>('tick', 'act', 'show', 'hide');
const steps = fc.array(fc.tuple(anySeen, fc.integer({ min: 0, max: 3 * 60 * minute })), { maxLength: 60 });

test('active time never falls, and is never more than the time that went by, sleep left out', () => {
	fc.assert(
		fc.property(steps, fc.boolean(), (steps, shown) => {
			let [at, awake] = [0, 0];
			let time = openAt(0, shown);
			for (const [seen, step] of steps) {
				at += step;
				if (step <= longestSilenceMs) awake += step;
				const next = notice(time, seen, at);
				expect(next.activeMs).toBeGreaterThanOrEqual(time.activeMs);
				expect(next.activeMs).toBeLessThanOrEqual(awake);
				expect(next.until).toBeLessThanOrEqual(at);
				time = next;
			}
		}),
	);
});

test('a clock that jumps anywhere makes no time', () => {
	const moments = fc.array(fc.tuple(anySeen, fc.integer({ min: 0, max: 1e12 })), { maxLength: 40 });
	fc.assert(
		fc.property(moments, (events) => {
			const { activeMs } = after(events, 5e11);
			return activeMs >= 0 && activeMs <= events.length * longestSilenceMs;
		}),
	);
});

test('time on a problem is that of its visits since a moment', () => {
	const visits = [
		{ id: 'a', slug: 'kmeans', at: 0, until: 10 * minute, activeMs: 4 * minute },
		{ id: 'b', slug: 'kmeans', at: 60 * minute, until: 70 * minute, activeMs: 10 * minute },
		{ id: 'c', slug: 'pca', at: 60 * minute, until: 61 * minute, activeMs: minute },
	];
	expect(timeSpent(visits, 'kmeans')).toBe(14 * minute);
	expect(timeSpent(visits, 'kmeans', 9 * minute)).toBe(11 * minute);
	expect(timeSpent(visits, 'kmeans', 65 * minute)).toBe(5 * minute);
	expect(timeSpent(visits, 'kmeans', 80 * minute)).toBe(0);
});
