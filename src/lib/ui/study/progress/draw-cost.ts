import * as Plot from '@observablehq/plot';
import { formatRatio } from '#lib/judge/format-number.ts';
import type { CostPoint } from '#lib/study/cost-trend.ts';
import { addDays, dayOf, daysBetween, startOf, type Day } from '#lib/study/day.ts';
import { shortDay } from '#lib/study/day-words.ts';
import { chartStyle, fills, grid } from '#lib/ui/study/progress/plot-look.ts';

const height = 240;

/** Ratios on a log axis: twice as dear is as far above the reference as twice as cheap is below it. */
export function drawCost(
	points: readonly CostPoint[],
	medians: readonly Pick<CostPoint, 'at' | 'ratio'>[],
	width: number,
): Element {
	const ratios = points.map(({ ratio }) => ratio);
	const [low, high] = [Math.min(0.5, ...ratios) / 1.15, Math.max(2, ...ratios) * 1.15];
	const ticks = [-2, -1, 0, 1, 2, 3, 4]
		.flatMap((power) => [1, 2, 5].map((digit) => digit * 10 ** power))
		.filter((tick) => tick >= low && tick <= high);
	const [first, last] = [dayOf(points[0]?.at ?? 0), dayOf(points.at(-1)?.at ?? 0)];
	return Plot.plot({
		width,
		height,
		marginLeft: 48,
		marginRight: 16,
		marginTop: 24,
		marginBottom: 28,
		inset: 6,
		style: chartStyle,
		x: {
			type: 'linear',
			domain: [startOf(first), startOf(addDays(last, 1))],
			ticks: dayTicks(first, last, Math.max(1, Math.floor(width / 110))),
			tickFormat: (at: number) => shortDay(dayOf(at)),
			tickSize: 0,
			label: null,
		},
		y: {
			type: 'log',
			domain: [low, high],
			ticks,
			tickFormat: (ratio: number) => `${formatRatio(ratio)} ×`,
			tickSize: 0,
			label: 'operations over the reference',
			labelArrow: 'none',
		},
		marks: [
			grid(ticks),
			Plot.ruleY([1], { stroke: 'var(--ink)', strokeDasharray: '5 4' }),
			Plot.dot(points, { x: 'at', y: 'ratio', r: 4, ...fills.half }),
			...(medians.length > 1
				? [
						Plot.line(medians, {
							x: 'at',
							y: 'ratio',
							stroke: 'var(--accent)',
							strokeWidth: 2.5,
							curve: 'step-after',
						}),
					]
				: []),
			Plot.text(['the reference'], {
				y: [1],
				frameAnchor: 'right',
				dy: 9,
				fill: 'var(--ink)',
				stroke: 'var(--paper)',
				strokeWidth: 4,
			}),
		],
	} as Plot.PlotOptions);
}

/** At most so many days, evenly apart. */
function dayTicks(first: Day, last: Day, most: number): number[] {
	const days = daysBetween(first, last) + 1;
	const step = Math.ceil(days / most);
	return Array.from({ length: Math.ceil(days / step) }, (_, i) => startOf(addDays(first, i * step)));
}
