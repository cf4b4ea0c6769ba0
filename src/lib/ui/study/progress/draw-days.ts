import * as Plot from '@observablehq/plot';
import { weekOf } from '#lib/study/activity.ts';
import { weekdayOf, type Day } from '#lib/study/day.ts';
import { chartStyle } from '#lib/ui/study/progress/plot-look.ts';

export interface CalendarDay {
	readonly day: Day;
	readonly active: boolean;
	readonly activeMs: number;
}

const [marginLeft, marginTop, largestCellPx] = [40, 24, 24];
/** A day of this length fills its place. In ms. */
const fullDayMs = 2 * 3_600_000;
const months = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** A column for each week; the longer a day, the larger its square. */
export function drawDays(days: readonly CalendarDay[], today: Day, width: number): Element {
	const weeks = [...new Set(days.map(({ day }) => weekOf(day)))];
	const cell = Math.min(largestCellPx, Math.floor((width - marginLeft) / weeks.length));
	const sideOf = ({ activeMs }: CalendarDay) =>
		(cell - 2) * Math.sqrt(0.15 + 0.85 * Math.min(1, activeMs / fullDayMs));
	const month = (week: string) => months.format(new Date(week));
	const starts = weeks.filter((week, i) =>
		i === 0 ? month(week) === month(weeks[2] ?? week) : month(week) !== month(weeks[i - 1]!),
	); // there is one before
	const place = { x: ({ day }: CalendarDay) => weekOf(day), y: ({ day }: CalendarDay) => weekdayOf(day) };
	// Plot sizes a symbol by the radius of a circle of its area.
	const square = (side: number) => side / Math.sqrt(Math.PI);
	return Plot.plot({
		width: marginLeft + cell * weeks.length,
		height: marginTop + 7 * cell,
		marginLeft,
		marginTop,
		marginRight: 0,
		marginBottom: 0,
		style: chartStyle,
		x: {
			type: 'band',
			domain: weeks,
			padding: 0,
			axis: 'top',
			ticks: starts,
			tickFormat: month,
			tickSize: 0,
			label: null,
		},
		y: {
			type: 'band',
			domain: [0, 1, 2, 3, 4, 5, 6],
			padding: 0,
			ticks: [0, 2, 4, 6],
			tickFormat: (weekday: number) => weekdays[weekday] ?? '',
			tickSize: 0,
			label: null,
		},
		r: { type: 'identity' },
		symbol: { type: 'identity' },
		marks: [
			Plot.dot(
				days.filter(({ active }) => !active),
				{ ...place, r: 1.5, fill: 'var(--line-strong)' },
			),
			Plot.dot(
				days.filter(({ active }) => active),
				{
					...place,
					symbol: 'square',
					r: (day: CalendarDay) => square(sideOf(day)),
					fill: 'var(--accent)',
				},
			),
			Plot.dot(
				days.filter(({ day }) => day === today),
				{
					...place,
					symbol: 'square',
					r: square(cell - 1),
					stroke: 'var(--ink)',
					strokeWidth: 1.5,
				},
			),
		],
	} as Plot.PlotOptions);
}
