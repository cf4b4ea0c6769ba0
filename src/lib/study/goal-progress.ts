// How far a goal is, and what was added to it on each day.
import { firstSolved, reviewsDone, type Deeds } from '#lib/study/activity.ts';
import { dayOf, type Day } from '#lib/study/day.ts';
import type { Goal } from '#lib/study/goal.ts';

const msPerHour = 3_600_000;

export interface GoalProgress {
	/** Problems solved, each once; reviews done; or hours spent. */
	readonly done: number;
	/** What was added on a day; days without are missing. Together they are `done`. */
	readonly byDay: ReadonlyMap<Day, number>;
}

export function goalProgress(kind: Goal['kind'], deeds: Deeds, timeZone?: string): GoalProgress {
	const byDay = new Map<Day, number>();
	let done = 0;
	for (const [at, amount] of amountsOf(kind, deeds)) {
		const day = dayOf(at, timeZone);
		byDay.set(day, (byDay.get(day) ?? 0) + amount);
		done += amount;
	}
	return { done, byDay };
}

function amountsOf(kind: Goal['kind'], { attempts, visits, reviews }: Deeds): (readonly [number, number])[] {
	switch (kind) {
		case 'solved':
			return [...firstSolved(attempts).values()].map((at) => [at, 1]);
		case 'reviews':
			return reviewsDone(reviews).map((at) => [at, 1]);
		case 'hours':
			return visits.map(({ at, activeMs }) => [at, activeMs / msPerHour]);
	}
}
