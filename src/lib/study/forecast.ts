// When a goal will be reached at the pace of the last weeks, and how sure that is.
import { Random } from '#lib/judge/random.ts';
import { addDays, daysBetween, type Day } from '#lib/study/day.ts';
import type { GoalProgress } from '#lib/study/goal-progress.ts';

/** With less than a week there is no pace. In days. */
const leastDays = 7;
/** The pace is that of the last four weeks, or of all days there are since the first. In days. */
const mostDays = 28;
const samples = 500;
/** Eight of ten samples end in the range. */
const [early, late] = [0.1, 0.9];
/** Whoever would take longer does not get there at that pace. In days. */
const farthest = 3653;

/** What is to be done by a date. */
export interface Deadline {
	readonly by: Day;
	/** 0 on the day itself, negative after it. */
	readonly daysLeft: number;
	/** From today on. */
	readonly neededPerWeek: number;
	/** Share of the samples that make it, from 0 to 1. */
	readonly chance: number;
}

export type Forecast =
	| { readonly kind: 'reached' }
	/** There is nothing left to do for it today, and the target is not reached: the catalogue holds no more. */
	| { readonly kind: 'exhausted' }
	/** Days since the first on which something was done for it; 0 where nothing was. */
	| { readonly kind: 'too-early'; readonly days: number }
	/** Nothing was done for it in the window. */
	| { readonly kind: 'idle'; readonly windowDays: number }
	| {
			readonly kind: 'range';
			readonly windowDays: number;
			readonly perWeek: number;
			/** What is reached then: the target, or all there is. */
			readonly target: number;
			/** Null where even the luckiest samples take more than ten years. */
			readonly first: Day | null;
			/** Null where the unluckiest do. */
			readonly last: Day | null;
			readonly deadline: Deadline | null;
	  };

export interface Aim {
	readonly target: number;
	readonly by: Day | null;
	/** As much as there is of it today; null where there is no end. */
	readonly most: number | null;
}

/**
 * The days of the window are drawn again at random, with repetition, many times (a bootstrap); each such window repeats until
 * the target is reached, from tomorrow on. The draws do not depend on the target, so a higher one is never reached sooner.
 */
export function forecast({ done, byDay }: GoalProgress, { target, by, most }: Aim, today: Day): Forecast {
	if (done >= target) return { kind: 'reached' };
	const reachable = Math.min(target, most ?? target);
	if (done >= reachable) return { kind: 'exhausted' };
	const first = [...byDay.keys()].reduce((first, day) => (day < first ? day : first), today);
	const days = daysBetween(first, today);
	if (days < leastDays) return { kind: 'too-early', days };

	const windowDays = Math.min(days, mostDays);
	// Today is not over.
	const amounts = Array.from(
		{ length: windowDays },
		(_, i) => byDay.get(addDays(today, i - windowDays)) ?? 0,
	);
	const total = amounts.reduce((sum, amount) => sum + amount, 0);
	if (total === 0) return { kind: 'idle', windowDays };

	const left = reachable - done;
	const random = new Random('forecast');
	const lengths = Array.from({ length: samples }, () =>
		daysUntil(
			left,
			amounts.map(() => random.choice(amounts)),
		),
	).sort((a, b) => a - b);
	const dayAt = (quantile: number): Day | null => {
		const length = lengths[Math.floor(quantile * (samples - 1))]!; // in range: below 1
		return length <= farthest ? addDays(today, length) : null;
	};
	return {
		kind: 'range',
		windowDays,
		perWeek: (total / windowDays) * 7,
		target: reachable,
		first: dayAt(early),
		last: dayAt(late),
		deadline: by === null ? null : deadlineOf(by, today, left, lengths),
	};
}

function deadlineOf(by: Day, today: Day, left: number, lengths: readonly number[]): Deadline {
	const daysLeft = daysBetween(today, by);
	return {
		by,
		daysLeft,
		neededPerWeek: (left / Math.max(1, daysLeft)) * 7,
		chance: lengths.filter((length) => length <= daysLeft).length / lengths.length,
	};
}

/** How many days it takes when these amounts repeat; infinite where they are all nothing. At least 1. */
function daysUntil(left: number, amounts: readonly number[]): number {
	const total = amounts.reduce((sum, amount) => sum + amount, 0);
	if (total === 0) return Infinity;
	const rounds = Math.max(0, Math.ceil(left / total) - 1);
	let rest = left - rounds * total;
	let day = 0;
	// What a sum of fractions leaves over is nothing to wait for.
	while (rest > 1e-9 && day < amounts.length) rest -= amounts[day++]!; // in range
	return Math.max(1, rounds * amounts.length + day);
}
