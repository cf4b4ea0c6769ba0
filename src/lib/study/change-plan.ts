// What a reader changes in a plan that they follow.
import type { Day } from '#lib/study/day.ts';
import { ownPhases } from '#lib/study/plan-draft.ts';
import type { Plan, PlanItem } from '#lib/study/plan.ts';

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

/** What a reader adds to a plan: it finds its phase there. */
export type Addition =
	Omit<Extract<PlanItem, { kind: 'problem' }>, 'phase'> | Omit<Extract<PlanItem, { kind: 'mock' }>, 'phase'>;

/**
 * A problem comes after the last one and a mock interview at the end, each in the phase of what it follows. It is laid out
 * from today on: nobody is behind with what was just added. A problem that the plan has changes nothing.
 */
export function withItem(plan: Plan, added: Addition, today: Day): Plan {
	const { items } = plan;
	const isProblem = added.kind === 'problem';
	if (isProblem && items.some((item) => item.kind === 'problem' && item.slug === added.slug)) return plan;
	const before = isProblem ? items.findLastIndex(({ kind }) => kind === 'problem') : items.length - 1;
	const phase = items[before]?.phase ?? ownPhases[added.kind];
	return { ...plan, laidOutOn: today, items: items.toSpliced(before + 1, 0, { ...added, phase }) };
}
