import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	goTo,
	leftMs,
	longestGapMs,
	mayGo,
	pause,
	resume,
	seen,
	shares,
	spentIn,
	spentInAll,
	suggestedMs,
	workStages,
} from '#lib/study/mock-clock.ts';
import { stages, type Mock, type Stage } from '#lib/study/mock.ts';

const minute = 60_000;
const start = Date.UTC(2026, 10, 27, 9);

type Clocked = Pick<Mock, 'stage' | 'spentMs' | 'runningSince' | 'minutes'>;
const begun: Clocked = { stage: 'clarify', spentMs: {}, runningSince: start, minutes: 45 };

test('time runs in the stage that is open, and stands while it is paused', () => {
	let mock = goTo(begun, 'code', start + 4 * minute);
	mock = pause(mock, start + 6 * minute);
	mock = resume(mock, start + 66 * minute);
	const now = start + 67 * minute;
	expect(spentIn(mock, 'clarify', now)).toBe(4 * minute);
	expect(spentIn(mock, 'code', now)).toBe(3 * minute);
	expect(leftMs(mock, now)).toBe(38 * minute);
});

test('a reload goes on counting; a page that was closed for long was paused', () => {
	expect(spentInAll(seen(begun, start + longestGapMs), start + longestGapMs)).toBe(longestGapMs);
	const away = seen(begun, start + longestGapMs + 1);
	expect(away.runningSince).toBeNull();
	expect(spentInAll(away, start + 2 * longestGapMs)).toBe(0);
});

test('over time it counts on', () => {
	let mock: Clocked = { ...begun, minutes: 5 };
	for (let at = 1; at <= 7; at++) mock = seen(mock, start + at * minute);
	expect(leftMs(mock, start + 7 * minute)).toBe(-2 * minute);
	expect(goTo(mock, 'code', start + 8 * minute).runningSince).not.toBeNull();
});

test('the stages share all of the time', () => {
	expect(Object.values(shares).reduce((a, b) => a + b)).toBeCloseTo(1);
	expect(suggestedMs({ minutes: 60 }, 'test')).toBe(15 * minute);
});

test('one goes on at any time, back between code and test, and to the end from the cost only', () => {
	expect(workStages.filter((stage) => mayGo('clarify', stage))).toEqual(['code', 'test', 'cost']);
	expect(mayGo('test', 'code')).toBe(true);
	expect(mayGo('code', 'clarify')).toBe(false);
	expect(stages.filter((stage) => mayGo(stage, 'done'))).toEqual(['cost']);
	expect(stages.some((stage) => mayGo('done', stage))).toBe(false);
});

const step = fc.record({
	/** Milliseconds until the next thing happens: seldom a gap, sometimes a clock that is set back. */
	after: fc.oneof(
		{ weight: 6, arbitrary: fc.integer({ min: 0, max: longestGapMs }) },
		fc.integer({ min: longestGapMs + 1, max: 10 * longestGapMs }),
		fc.integer({ min: -3 * longestGapMs, max: -1 }),
	),
	what: fc.constantFrom('pause', 'resume', 'seen', 'reload', ...stages),
});

test('whatever happens in whatever order, no time is lost, doubled or negative', () => {
	fc.assert(
		fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
			let mock = begun;
			let now = start;
			const expected: Partial<Record<Stage, number>> = {};
			for (const { after, what } of steps) {
				const [before, stage, ran] = [spentInAll(mock, now), mock.stage, mock.runningSince !== null];
				now += after;
				// Counted apart: what is shorter than the longest gap, while it ran, in the stage that was open.
				if (ran && after > 0 && after <= longestGapMs) expected[stage] = (expected[stage] ?? 0) + after;
				mock = seen(mock, now);
				if (what === 'pause') mock = pause(mock, now);
				else if (what === 'resume') mock = resume(mock, now);
				else if (what === 'reload') mock = seen(JSON.parse(JSON.stringify(mock)) as Clocked, now);
				else if (what !== 'seen') mock = goTo(mock, what, now);
				expect(spentInAll(mock, now)).toBeGreaterThanOrEqual(before);
				for (const name of stages) expect(spentIn(mock, name, now)).toBe(expected[name] ?? 0);
				expect(spentIn(mock, 'done', now)).toBe(0);
			}
		}),
	);
});

test('pausing, resuming and changing stages without time between change no time', () => {
	fc.assert(
		fc.property(fc.nat(longestGapMs), fc.constantFrom(...stages), (ms, stage) => {
			const now = start + ms;
			const total = spentInAll(begun, now);
			expect(spentInAll(resume(pause(begun, now), now), now)).toBe(total);
			expect(spentInAll(goTo(begun, stage, now), now)).toBe(total);
		}),
	);
});
