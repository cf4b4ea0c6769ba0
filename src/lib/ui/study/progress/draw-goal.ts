import * as Plot from '@observablehq/plot';
import { formatCount } from '#lib/judge/format-number.ts';
import { dayWords, shortDay } from '#lib/study/day-words.ts';
import { addDays, daysBetween, type Day } from '#lib/study/day.ts';
import type { Forecast } from '#lib/study/forecast.ts';
import type { GoalProgress } from '#lib/study/goal-progress.ts';
import type { Goal } from '#lib/study/goal.ts';
import { chartStyle } from '#lib/ui/study/progress/plot-look.ts';

/** A forecast further out than this leaves the line no room. In days. */
const farthest = 400;

/** What was reached so far, and the range in which it goes on to the target. */
export function drawGoal(
	{ target, by }: Pick<Goal, 'target' | 'by'>,
	{ done, byDay }: GoalProgress,
	forecast: Forecast,
	today: Day,
	width: number,
): Element {
	// Days are counted from today on.
	const at = (day: Day) => daysBetween(today, day);
	let reached = 0;
	const line = [...byDay.keys()]
		.sort()
		.map((day) => ({ day: at(day), reached: (reached += byDay.get(day) ?? 0) }));
	const start = Math.min(-6, line[0]?.day ?? 0);
	const path = [{ day: start, reached: 0 }, ...line, { day: 0, reached: done }];
	const range = forecast.kind === 'range' ? forecast : null;
	const cap = (day: Day | null) => Math.min(farthest, day === null ? farthest : at(day));
	const [early, late] = range === null ? [0, 0] : [cap(range.first), cap(range.last)];
	const aim = range?.target ?? target;
	const due = by === null || at(by) < start || at(by) > farthest ? null : by;
	const highest = Math.max(aim, done, 1);
	const end = Math.max(7, late, due === null ? 0 : at(due));
	/** Where a straight line from here to its end is at a day that is shown. */
	const fan = [
		{ day: 0, low: done, high: done },
		...(early < late ? [{ day: early, low: done + ((aim - done) * early) / late, high: aim }] : []),
		{ day: late, low: aim, high: aim },
	];
	return Plot.plot({
		width,
		height: 96,
		marginLeft: 34,
		marginRight: 24,
		marginTop: 16,
		marginBottom: 20,
		style: chartStyle,
		x: {
			domain: [start, end],
			ticks: [start, 0, ...(end - start > 0 && late > (end - start) / 6 ? [late] : [])],
			tickFormat: (day: number) => (day === 0 ? 'today' : shortDay(addDays(today, day))),
			tickSize: 0,
			label: null,
		},
		y: {
			domain: [0, highest],
			ticks: aim > highest / 5 ? [0, aim] : [aim],
			tickFormat: formatCount,
			tickSize: 0,
			label: null,
		},
		marks: [
			Plot.ruleY([aim], { stroke: 'var(--line-strong)', strokeDasharray: '2 3' }),
			...(range === null
				? []
				: [
						Plot.areaY(fan, { x: 'day', y1: 'low', y2: 'high', fill: 'var(--accent-soft)' }),
						Plot.line(fan, { x: 'day', y: 'low', stroke: 'var(--accent)', strokeDasharray: '4 3' }),
						Plot.line(fan, { x: 'day', y: 'high', stroke: 'var(--accent)', strokeDasharray: '4 3' }),
					]),
			Plot.line(path, {
				x: 'day',
				y: 'reached',
				stroke: 'var(--accent)',
				strokeWidth: 2,
				curve: 'step-after',
			}),
			...(due === null
				? []
				: [
						Plot.ruleX([at(due)], { stroke: 'var(--ink)', strokeDasharray: '5 4' }),
						Plot.text([dayWords(due, today)], {
							x: [at(due)],
							frameAnchor: 'top',
							dy: -14,
							textAnchor: at(due) > (start + end) / 2 ? 'end' : 'start',
							fill: 'var(--ink)',
						}),
					]),
			Plot.dot([{ day: 0, reached: done }], { x: 'day', y: 'reached', r: 3.5, fill: 'var(--accent)' }),
		],
	} as Plot.PlotOptions);
}
