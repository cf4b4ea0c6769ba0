// Days of a plan by the week they are in.
import type { Day } from '#lib/study/day.ts';
import type { PlanDay, Task } from '#lib/study/lay-out-plan.ts';
import { mondayOf } from '#lib/ui/study/plan/plan-words.ts';

export interface Week {
	readonly monday: Day;
	readonly days: readonly PlanDay[];
	/** Of all its days. */
	readonly tasks: readonly Task[];
}

export function weeksOf(days: readonly PlanDay[]): Week[] {
	const mondays = [...new Set(days.map(({ day }) => mondayOf(day)))];
	return mondays.map((monday) => {
		const own = days.filter(({ day }) => mondayOf(day) === monday);
		return { monday, days: own, tasks: own.flatMap(({ tasks }) => tasks) };
	});
}
