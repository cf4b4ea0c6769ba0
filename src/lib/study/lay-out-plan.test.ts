import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Level } from '#lib/judge/problem.ts';
import { addDays, type Day, weekdayOf } from '#lib/study/day.ts';
import { doneFor, layOut, type Done } from '#lib/study/lay-out-plan.ts';
import type { Mock } from '#lib/study/mock.ts';
import type { Plan, PlanItem } from '#lib/study/plan.ts';

const monday = '2026-11-30';
const levels: ReadonlyMap<string, Level> = new Map(
	Array.from({ length: 30 }, (_, index) => [
		`p${index}`,
		(['easy', 'medium', 'hard'] as const)[index % 3]!, // of three
	]),
);
const nothing: Done = { solvedOn: new Map(), mocksOn: [] };
const solved = (days: Record<string, Day>, mocksOn: Day[] = []): Done => ({
	solvedOn: new Map(Object.entries(days)),
	mocksOn,
});
const problem = (slug: string): PlanItem => ({ kind: 'problem', slug, phase: 'Coding' });
const mock: PlanItem = { kind: 'mock', minutes: 45, phase: 'Mock interviews' };

function planOf(items: readonly PlanItem[], over: Partial<Plan> = {}): Plan {
	return {
		id: 'p',
		template: null,
		title: 'Mine',
		start: monday,
		laidOutOn: monday,
		interview: addDays(monday, 10),
		minutes: [60, 60, 60, 60, 60, 120, 0],
		items,
		createdAt: 1000,
		endedAt: null,
		changedAt: 1000,
		...over,
	};
}
/** Easy, 20 minutes each. */
const five = planOf(['p0', 'p3', 'p6', 'p9', 'p12'].map(problem));
const outline = (laid: ReturnType<typeof layOut>) =>
	laid.days.flatMap(({ day, tasks }) =>
		tasks.map(({ item }) => `${day.slice(5)} ${item.kind === 'problem' ? item.slug : 'mock'}`),
	);

test('spreads the plan up to the day before the interview', () => {
	const laid = layOut(five, nothing, monday, levels);
	expect(outline(laid)).toEqual(['11-30 p0', '12-02 p3', '12-04 p6', '12-05 p9', '12-08 p12']);
	expect(laid.days.map(({ day }) => day).at(-1)).toBe('2026-12-09');
	expect(laid).toMatchObject({ behind: 0, total: 5, doneCount: 0, minutesLeft: 100, daysLeft: 10 });
});

test('who keeps to it keeps their days: nothing is pulled forward', () => {
	const laid = layOut(five, solved({ p0: monday }), '2026-12-01', levels);
	expect(outline(laid)).toEqual(['12-02 p3', '12-04 p6', '12-05 p9', '12-08 p12']);
	expect(laid.behind).toBe(0);
});

test('what is done today stays, and no new work takes its place', () => {
	const laid = layOut(five, solved({ p0: monday }), monday, levels);
	expect(outline(laid)).toEqual(['11-30 p0', '12-02 p3', '12-04 p6', '12-05 p9', '12-08 p12']);
	expect(laid.days[0]!.tasks[0]!.doneOn).toBe(monday);
	const ahead = layOut(five, solved({ p0: monday, p9: monday }), monday, levels);
	expect(outline(ahead)).toEqual(['11-30 p0', '11-30 p9', '12-02 p3', '12-04 p6', '12-08 p12']);
});

test('after missed days the rest is spread over the days that are left', () => {
	const laid = layOut(five, nothing, '2026-12-05', levels);
	expect(laid.behind).toBe(3);
	expect(outline(laid)).toEqual(['12-05 p0', '12-05 p3', '12-07 p6', '12-08 p9', '12-09 p12']);
	const caughtUp = layOut(five, solved({ p0: '2026-12-05' }), '2026-12-05', levels);
	expect(caughtUp.behind).toBe(2);
	expect(outline(caughtUp)).toEqual(outline(laid));
});

test('new hours or another date begin anew: nobody is behind', () => {
	const laid = layOut({ ...five, laidOutOn: '2026-12-05' }, nothing, '2026-12-05', levels);
	expect(laid.behind).toBe(0);
});

test('what was solved before counts, and needs no day', () => {
	const laid = layOut(five, solved({ p0: '2026-01-01', p6: '2026-01-02' }), monday, levels);
	expect(laid).toMatchObject({ doneCount: 2, total: 5, behind: 0 });
	expect(outline(laid)).toEqual(['11-30 p3', '12-03 p9', '12-07 p12']);
});

test('what does not fit is told, not dropped', () => {
	const hard = planOf(['p0', 'p2', 'p3'].map(problem), { minutes: [30, 30, 30, 30, 30, 30, 30] });
	const laid = layOut(hard, nothing, monday, levels);
	expect(laid.unplaced.map(({ item }) => item)).toEqual([problem('p2')]);
	const short = layOut({ ...five, interview: addDays(monday, 2) }, nothing, monday, levels);
	expect(short.unplaced.length).toBe(1);
});

test('a plan on and after the day of the interview is over', () => {
	for (const today of [five.interview, addDays(five.interview, 30)]) {
		const laid = layOut(five, solved({ p0: monday }), today, levels);
		expect(laid).toMatchObject({ over: true, days: [], doneCount: 1, daysLeft: 0, finished: false });
		expect(laid.unplaced.length).toBe(4);
	}
});

test('problems that the catalogue no longer has are left out and told', () => {
	const laid = layOut(planOf([problem('gone'), problem('p0')]), nothing, monday, levels);
	expect(laid.missing).toEqual([problem('gone')]);
	expect(laid).toMatchObject({ total: 1, unplaced: [] });
});

test('the first mock interview that was done is the first of the plan', () => {
	const laid = layOut(planOf([problem('p0'), mock, mock]), solved({}, [monday]), monday, levels);
	expect(laid.done.map(({ index }) => index)).toEqual([1]);
	expect(laid.doneCount).toBe(1);
});

test('a plan that starts later has no day before its start', () => {
	const laid = layOut({ ...five, start: '2026-12-04' }, nothing, monday, levels);
	expect(laid.days[0]!.day).toBe('2026-12-04');
	expect(laid.behind).toBe(0);
});

test('a date thousands of years away takes no time to speak of', () => {
	const laid = layOut({ ...five, interview: '9999-12-31' }, nothing, monday, levels);
	expect(laid.days.length).toBeLessThan(1000);
	expect(laid.unplaced).toEqual([]);
});

describe('what counts as done', () => {
	const session = (over: Partial<Mock>) =>
		({ stage: 'done', abandoned: false, startedAt: 2000, ...over }) as Mock;

	test('the first accepted submission of a problem', () => {
		const at = (day: string) => Date.parse(`${day}T12:00:00`);
		const { solvedOn } = doneFor(
			five,
			[
				{ slug: 'p0', at: at('2026-12-03'), verdict: 'accepted' },
				{ slug: 'p0', at: at('2026-12-01'), verdict: 'accepted' },
				{ slug: 'p0', at: at('2026-11-01'), verdict: 'wrong-answer' },
				{ slug: 'p3', at: at('2026-12-01') },
			],
			[],
		);
		expect([...solvedOn]).toEqual([['p0', '2026-12-01']]);
	});

	test('mock interviews that were finished, since the plan was made', () => {
		const sessions = [
			session({}),
			session({ abandoned: true }),
			session({ stage: 'cost' }),
			session({ startedAt: 1 }),
		];
		expect(doneFor(five, [], sessions).mocksOn.length).toBe(1);
	});
});

describe('whatever the plan, the reader and the day', () => {
	const dayFrom = (from: number, to: number) =>
		fc.integer({ min: from, max: to }).map((days) => addDays(monday, days));
	const items = fc
		.tuple(
			fc.uniqueArray(fc.constantFrom(...levels.keys(), 'gone', 'gone-too'), { maxLength: 32 }),
			fc.array(fc.constantFrom(30, 45, 60), { maxLength: 5 }),
		)
		.map(([slugs, mocks]): PlanItem[] => [
			...slugs.map(problem),
			...mocks.map((minutes): PlanItem => ({ kind: 'mock', minutes, phase: '' })),
		]);
	const plan = fc
		.record({
			items,
			start: dayFrom(-10, 10),
			laidOutOn: dayFrom(-10, 20),
			interview: dayFrom(-10, 70),
			minutes: fc.array(fc.constantFrom(0, 15, 30, 45, 60, 90, 120, 300), { minLength: 7, maxLength: 7 }),
		})
		.map(({ items, ...over }) => planOf(items, over));
	const done = fc.record({
		solvedOn: fc
			.array(fc.tuple(fc.constantFrom(...levels.keys()), dayFrom(-30, 30)), { maxLength: 30 })
			.map((days) => new Map(days)),
		mocksOn: fc.array(dayFrom(-10, 30), { maxLength: 4 }).map((days) => days.sort()),
	});
	const today = dayFrom(-10, 80);
	/** Nothing is done on a day that has not come. */
	const until = (done: Done, today: Day): Done => ({
		solvedOn: new Map([...done.solvedOn].filter(([, day]) => day <= today)),
		mocksOn: done.mocksOn.filter((day) => day <= today),
	});
	const always = (check: (laid: ReturnType<typeof layOut>, plan: Plan, today: Day) => void) =>
		fc.assert(
			fc.property(plan, done, today, (plan, done, today) =>
				check(layOut(plan, until(done, today), today, levels), plan, today),
			),
			{ numRuns: 400 },
		);

	test('no work is laid into the past, or on the day of the interview or after it', () => {
		always(({ days }, plan, today) => {
			for (const { day } of days) {
				expect(day >= today).toBe(true);
				expect(day >= plan.start).toBe(true);
				expect(day < plan.interview).toBe(true);
			}
		});
	});

	test('no problem is lost or doubled', () => {
		always((laid, plan) => {
			const toDo = laid.days.flatMap(({ tasks }) => tasks).filter(({ doneOn }) => doneOn === null);
			const all = [...toDo, ...laid.unplaced, ...laid.done].map(({ item }) => item).concat(laid.missing);
			expect(all.length).toBe(plan.items.length);
			expect(new Set(all)).toEqual(new Set(plan.items));
			expect(laid.doneCount + toDo.length + laid.unplaced.length).toBe(laid.total);
			expect(laid.done.length).toBe(laid.doneCount);
		});
	});

	test('the work of a day is within the hours of the reader', () => {
		always(({ days }, plan) => {
			for (const { day, tasks, minutes } of days) {
				const work = tasks
					.filter(({ doneOn }) => doneOn === null)
					.reduce((sum, task) => sum + task.minutes, 0);
				expect(minutes).toBe(plan.minutes[weekdayOf(day)]);
				expect(work).toBeLessThanOrEqual(minutes);
			}
		});
	});

	test('days keep to the order of the plan', () => {
		always(({ days }) => {
			const order = days.flatMap(({ tasks }) =>
				tasks.filter(({ doneOn }) => doneOn === null).map(({ index }) => index),
			);
			expect(order).toEqual(order.toSorted((a, b) => a - b));
		});
	});

	test('nobody is further behind than there is work', () => {
		always(({ behind, doneCount, total, finished }) => {
			expect(behind).toBeGreaterThanOrEqual(0);
			expect(behind).toBeLessThanOrEqual(total - doneCount);
			if (finished) expect(behind).toBe(0);
		});
	});

	test('who does every day what is laid out for it is never behind', () => {
		fc.assert(
			fc.property(plan, (made) => {
				const plan = { ...made, laidOutOn: made.start };
				const solvedOn = new Map<string, Day>();
				const mocksOn: Day[] = [];
				const planned = layOut(plan, nothing, plan.start, levels);
				for (const { day } of planned.days) {
					const laid = layOut(plan, { solvedOn, mocksOn }, day, levels);
					expect(laid.behind).toBe(0);
					for (const { item } of laid.days[0]!.tasks)
						if (item.kind === 'problem') solvedOn.set(item.slug, day);
						else mocksOn.push(day);
				}
				const end = layOut(plan, { solvedOn, mocksOn }, plan.interview, levels);
				expect(end.unplaced.length).toBeLessThanOrEqual(planned.unplaced.length);
			}),
		);
	});
});
