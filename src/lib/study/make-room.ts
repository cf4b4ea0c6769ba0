// What would make room for the work of a plan that does not fit.
import type { Level } from '#lib/judge/problem.ts';
import { addDays, type Day } from '#lib/study/day.ts';
import { layOut, type Done, type LaidOut } from '#lib/study/lay-out-plan.ts';
import type { Plan } from '#lib/study/plan.ts';

export interface Room {
	/** As many minutes more on each day that has some; null where two hours more are not enough. */
	readonly moreMinutes: number | null;
	/** The first date that leaves time for all of it with the same hours; null where none within a year does. */
	readonly laterDate: Day | null;
	/** What the longest piece needs that no day is long enough for, in minutes; null where each has its day. */
	readonly longDay: number | null;
}

const stepMinutes = 15;
const mostMinutes = 120;
const furthestDays = 365;

/** Null where all of it fits. */
export function roomFor(
	plan: Plan,
	laid: Pick<LaidOut, 'unplaced'>,
	done: Done,
	today: Day,
	levels: ReadonlyMap<string, Level>,
): Room | null {
	if (laid.unplaced.length === 0) return null;
	// As after the change, which begins anew.
	const fits = (changed: Partial<Plan>) =>
		layOut({ ...plan, laidOutOn: today, ...changed }, done, today, levels).unplaced.length === 0;
	const longer = (more: number) => plan.minutes.map((minutes) => (minutes > 0 ? minutes + more : 0));
	const steps = first(mostMinutes / stepMinutes, (step) => fits({ minutes: longer(step * stepMinutes) }));
	const moreMinutes = steps === null ? null : steps * stepMinutes;
	const longest = Math.max(...plan.minutes);
	const tooLong = laid.unplaced.map(({ minutes }) => minutes).filter((minutes) => minutes > longest);
	if (tooLong.length > 0) return { moreMinutes, laterDate: null, longDay: Math.max(...tooLong) };
	const from = plan.interview > today ? plan.interview : today;
	const days = first(furthestDays, (days) => fits({ interview: addDays(from, days) }));
	return { moreMinutes, laterDate: days === null ? null : addDays(from, days), longDay: null };
}

/** The least number from 1 on that is enough, where each above it is too; null where not even the most is. */
function first(most: number, isEnough: (count: number) => boolean): number | null {
	if (!isEnough(most)) return null;
	let low = 1;
	let high = most;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (isEnough(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}
