// What a reader changes in a plan that they follow.
import type { Day } from '#lib/study/day.ts';
import type { Plan } from '#lib/study/plan.ts';

/** New hours, or another date: from now on nobody is behind what was laid out for the old ones. */
export function rescheduled(plan: Plan, when: Pick<Plan, 'minutes' | 'interview'>, today: Day): Plan {
	return { ...plan, ...when, laidOutOn: today };
}

/** Puts one item in the place of another, with its phase, so that phases stay in one piece. */
export function movedTo(plan: Plan, from: number, to: number): Plan {
	const item = plan.items[from];
	const there = plan.items[to];
	if (item === undefined || there === undefined) return plan;
	const items = plan.items.toSpliced(from, 1).toSpliced(to, 0, { ...item, phase: there.phase });
	return { ...plan, items };
}

export function withoutItem(plan: Plan, index: number): Plan {
	return { ...plan, items: plan.items.toSpliced(index, 1) };
}
