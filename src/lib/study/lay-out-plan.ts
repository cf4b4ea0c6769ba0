// A plan laid out over the days that are left, from what is done and what day it is. Nothing of it is stored.
import type { Level } from '#lib/judge/problem.ts';
import { addDays, dayOf, daysBetween, weekdayOf, type Day } from '#lib/study/day.ts';
import type { Mock } from '#lib/study/mock.ts';
import type { Plan, PlanItem } from '#lib/study/plan.ts';
import { spread } from '#lib/study/spread.ts';

/** What is done of whatever a plan may hold. */
export interface Done {
	/** When each problem was solved first. */
	readonly solvedOn: ReadonlyMap<string, Day>;
	/** The days of the mock interviews that count for the plan, oldest first. */
	readonly mocksOn: readonly Day[];
}

/** A piece of the plan with its time and where it stands. */
export interface Task {
	readonly item: PlanItem;
	/** Its place in `plan.items`. */
	readonly index: number;
	/** An estimate. */
	readonly minutes: number;
	/** When it was done; null while it is to be done. */
	readonly doneOn: Day | null;
}

export interface PlanDay {
	readonly day: Day;
	/** What the reader has on it. */
	readonly minutes: number;
	/** What is to be done on it; of today also what was done today, in the order of the plan. */
	readonly tasks: readonly Task[];
}

export interface LaidOut {
	/** From today, or a later start, to the day before the interview. Empty from the interview on. */
	readonly days: readonly PlanDay[];
	/** In the order of the plan, whenever they were done. */
	readonly done: readonly Task[];
	/** What is in no day: the days are too few, or none of them is long enough for it. */
	readonly unplaced: readonly Task[];
	/** Problems that the catalogue no longer has: they count nowhere. */
	readonly missing: readonly PlanItem[];
	/** How many were to be done before today and are not. */
	readonly behind: number;
	readonly doneCount: number;
	/** Without the missing ones. */
	readonly total: number;
	/** Of what is to be done. */
	readonly minutesLeft: number;
	/** 0 on the day of the interview and after it. */
	readonly daysLeft: number;
	/** All of it is done. */
	readonly finished: boolean;
	/** The interview is today or was before. */
	readonly over: boolean;
}

/** No plan looks further ahead: two years. */
export const longestPlanDays = 731;

/** How long a problem takes, about, in minutes: in an hour a day two easy ones fit beside the reviews, or one of any level. */
export const minutesOf: Readonly<Record<Level, number>> = { easy: 20, medium: 40, hard: 60 };

/**
 * While nothing is overdue each piece keeps the day that it had when the plan was last changed; else all that is left is spread again
 * from today. Within a day nothing moves: what is done today keeps its place, so that no new work takes it.
 *
 * @param levels of every problem of the catalogue, by slug
 */
export function layOut(plan: Plan, done: Done, today: Day, levels: ReadonlyMap<string, Level>): LaidOut {
	const tasks = tasksOf(plan, done, levels);
	const known = new Set(tasks.map(({ index }) => index));
	const from = later(plan.start, plan.laidOutOn);
	const first = layOutFrom(from, before(tasks, from), plan);
	const overdue = first.placed.filter(({ day, task }) => day < today && isLeft(task, today));
	const again = from < today && (overdue.length > 0 || first.unplaced.length > 0);
	const { placed, unplaced } = again ? layOutFrom(later(today, from), before(tasks, today), plan) : first;
	const due = first.placed.filter(({ day }) => day < today).length;
	const doneSince = first.placed.filter(({ task }) => task.doneOn !== null).length;
	const over = today >= plan.interview;
	const left = tasks.filter(({ doneOn }) => doneOn === null);
	return {
		days: over ? [] : daysOf(plan, later(today, plan.start), today, tasks, placed),
		done: tasks.filter(({ doneOn }) => doneOn !== null),
		unplaced: over ? left : unplaced.filter(({ doneOn }) => doneOn === null),
		missing: plan.items.filter((_, index) => !known.has(index)),
		behind: Math.min(left.length, Math.max(0, due - doneSince)),
		doneCount: tasks.length - left.length,
		total: tasks.length,
		minutesLeft: left.reduce((sum, { minutes }) => sum + minutes, 0),
		daysLeft: Math.max(0, daysBetween(today, plan.interview)),
		finished: tasks.length > 0 && left.length === 0,
		over,
	};
}

/** What counts for a plan: accepted submissions whenever they were, and the mock interviews finished since it was made. */
export function doneFor(
	plan: Pick<Plan, 'createdAt'>,
	history: Iterable<{ readonly slug: string; readonly at: number; readonly verdict?: string }>,
	mocks: Iterable<Mock>,
): Done {
	const solvedAt = new Map<string, number>();
	for (const { slug, at, verdict } of history)
		if (verdict === 'accepted') solvedAt.set(slug, Math.min(at, solvedAt.get(slug) ?? Infinity));
	const counted = [...mocks].filter(
		({ stage, abandoned, startedAt }) => stage === 'done' && !abandoned && startedAt >= plan.createdAt,
	);
	return {
		solvedOn: new Map([...solvedAt].map(([slug, at]) => [slug, dayOf(at)])),
		mocksOn: counted.map(({ startedAt }) => dayOf(startedAt)).sort(),
	};
}

/** Mock interviews are alike: the first that was done is the first of the plan. */
function tasksOf(plan: Plan, done: Done, levels: ReadonlyMap<string, Level>): Task[] {
	const mocksOn = done.mocksOn.values();
	return plan.items.flatMap((item, index): Task[] => {
		if (item.kind === 'mock')
			return [{ item, index, minutes: item.minutes, doneOn: mocksOn.next().value ?? null }];
		const level = levels.get(item.slug);
		if (level === undefined) return [];
		return [{ item, index, minutes: minutesOf[level], doneOn: done.solvedOn.get(item.slug) ?? null }];
	});
}

interface Placed {
	readonly day: Day;
	readonly task: Task;
}

function layOutFrom(
	from: Day,
	tasks: readonly Task[],
	plan: Plan,
): { placed: readonly Placed[]; unplaced: readonly Task[] } {
	const days = daysUpTo(from, plan.interview);
	const dayOfTask = spread(
		tasks.map(({ minutes }) => minutes),
		days.map((day) => minutesOn(plan, day)),
	);
	const placed: Placed[] = [];
	const unplaced: Task[] = [];
	for (const [order, task] of tasks.entries()) {
		const day = days[dayOfTask[order] ?? -1];
		if (day === undefined) unplaced.push(task);
		else placed.push({ day, task });
	}
	return { placed, unplaced };
}

function daysOf(
	plan: Plan,
	from: Day,
	today: Day,
	tasks: readonly Task[],
	placed: readonly Placed[],
): PlanDay[] {
	const placedOn = new Map(placed.map(({ day, task }) => [task.index, day]));
	return daysUpTo(from, plan.interview).map((day) => ({
		day,
		minutes: minutesOn(plan, day),
		tasks: tasks.filter(({ index, doneOn }) =>
			doneOn === null ? placedOn.get(index) === day : doneOn === today && day === today,
		),
	}));
}

/** The tasks as they were on the morning of a day. */
function before(tasks: readonly Task[], day: Day): Task[] {
	return tasks.filter((task) => isLeft(task, day));
}

/** Whether it was to be done on the morning of a day. */
function isLeft({ doneOn }: Task, day: Day): boolean {
	return doneOn === null || doneOn >= day;
}

/** Without the last. */
function daysUpTo(from: Day, to: Day): Day[] {
	const length = Math.min(longestPlanDays, Math.max(0, daysBetween(from, to)));
	return Array.from({ length }, (_, days) => addDays(from, days));
}

function minutesOn(plan: Pick<Plan, 'minutes'>, day: Day): number {
	return plan.minutes[weekdayOf(day)]!; // seven, as the schema has it
}

function later(a: Day, b: Day): Day {
	return a > b ? a : b;
}
