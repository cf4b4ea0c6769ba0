// A goal and its forecast in words.
import { formatCount } from '#lib/judge/format-number.ts';
import { dayWords, betweenWords } from '#lib/study/day-words.ts';
import type { Day } from '#lib/study/day.ts';
import type { Deadline, Forecast } from '#lib/study/forecast.ts';
import type { Goal } from '#lib/study/goal.ts';

const nouns: Record<Goal['kind'], readonly [one: string, many: string]> = {
	solved: ['problem', 'problems'],
	reviews: ['review', 'reviews'],
	hours: ['hour', 'hours'],
};
const verbs: Record<Goal['kind'], string> = { solved: 'solved', reviews: 'done', hours: 'spent' };

/** `100 problems by 31 January 2027`. */
export function goalWords({ kind, target, by }: Pick<Goal, 'kind' | 'target' | 'by'>, today: Day): string {
	return `${amountWords(kind, target)}${by === null ? '' : ` by ${dayWords(by, today)}`}`;
}

/** `12 of 100 problems solved`. */
export function doneWords(kind: Goal['kind'], done: number, target: number): string {
	return `${numberWords(Math.floor(done * 10) / 10, Math.floor)} of ${amountWords(kind, target)} ${verbs[kind]}`;
}

/**
 * @param most how many problems the catalogue holds, where the goal counts those; else null
 */
export function forecastWords(
	forecast: Forecast,
	{ kind, target }: Pick<Goal, 'kind' | 'target'>,
	today: Day,
	most: number | null,
): string {
	const beyond =
		most === null || target <= most
			? ''
			: ` The catalogue holds ${formatCount(most)} problems today, and each counts once: ${formatCount(target)} can be reached only when there are more.`;
	switch (forecast.kind) {
		case 'reached':
			return 'Reached.';
		case 'exhausted':
			return `All of today's problems are solved.${beyond}`;
		case 'too-early':
			return forecast.days === 0
				? `Too early to say when: a forecast needs a week from the first ${nouns[kind][0]} on.${beyond}`
				: `Too early to say when: a forecast needs a week, and so far there ${forecast.days === 1 ? 'is 1 day' : `are ${forecast.days} days`}.${beyond}`;
		case 'idle':
			return `No date in sight: nothing was added in ${windowWords(forecast.windowDays)}.${beyond}`;
		case 'range': {
			const pace = `At the pace of ${windowWords(forecast.windowDays)}, ${numberWords(forecast.perWeek)} a week, `;
			const what =
				forecast.target < target ? `all ${formatCount(forecast.target)} are solved` : 'you get there';
			return `${pace}${when(forecast, what, today)}${deadlineWords(kind, forecast.deadline, today)}${beyond}`;
		}
	}
}

function when({ first, last }: Extract<Forecast, { kind: 'range' }>, what: string, today: Day): string {
	if (first === null) return `it takes more than ten years until ${what}.`;
	if (last === null)
		return `${what} on ${dayWords(first, today)} at the earliest; it may take more than ten years.`;
	return `${what} ${betweenWords(first, last, today)}.`;
}

function deadlineWords(kind: Goal['kind'], deadline: Deadline | null, today: Day): string {
	if (deadline === null) return '';
	const { by, daysLeft, neededPerWeek, chance } = deadline;
	const date = dayWords(by, today);
	if (daysLeft < 0) return ` ${date} is over.`;
	const left = (neededPerWeek * Math.max(1, daysLeft)) / 7;
	const needed =
		daysLeft >= 7
			? `${numberWords(neededPerWeek)} a week`
			: `${amountWords(kind, left)} ${daysLeft === 0 ? 'today' : daysLeft === 1 ? 'by tomorrow' : `in ${daysLeft} days`}`;
	if (chance >= 0.8) return ` ${date} is likely: it needs ${needed}.`;
	if (chance >= 0.2) return ` ${date} is possible: it needs ${needed}.`;
	return ` To make ${date} you need ${needed}.`;
}

function windowWords(days: number): string {
	return days % 7 === 0
		? days === 7
			? 'the last week'
			: `the last ${days / 7} weeks`
		: `the last ${days} days`;
}

function amountWords(kind: Goal['kind'], amount: number): string {
	return `${numberWords(amount)} ${nouns[kind][amount === 1 ? 0 : 1]}`;
}

/** One decimal below 10, where it says something. */
function numberWords(x: number, whole: (x: number) => number = Math.round): string {
	if (x > 0 && x < 0.05) return 'less than 0.1';
	return x < 10 ? String(Number(x.toFixed(1))) : formatCount(whole(x));
}
