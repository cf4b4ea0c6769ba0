import * as Plot from '@observablehq/plot';
import { shortDay } from '#lib/study/day-words.ts';
import type { Day } from '#lib/study/day.ts';
import type { Kept } from '#lib/study/reviews-kept.ts';
import type { Fill } from '#lib/ui/study/progress/figure.ts';
import { chartStyle, fills, grid } from '#lib/ui/study/progress/plot-look.ts';

/** A part of a week's bar. */
interface Part {
	readonly week: Day;
	readonly from: number;
	readonly to: number;
	readonly fill: Fill;
}

const height = 200;
const labelPx = 52;

export function drawTime(weeks: readonly Day[], spentMs: readonly number[], width: number): Element {
	const parts = weeks.map((week, i): Part => {
		const fill = i === weeks.length - 1 ? 'half' : 'full';
		return { week, from: 0, to: (spentMs[i] ?? 0) / 3_600_000, fill };
	});
	return drawBars(weeks, parts, 'hours', width);
}

export function drawReviews(weeks: readonly Day[], kept: readonly Kept[], width: number): Element {
	const parts = weeks.flatMap((week, i): Part[] => {
		const { due, done, recalled } = kept[i]!; // one for each week
		return [
			{ week, from: 0, to: recalled, fill: 'full' },
			{ week, from: recalled, to: done, fill: 'half' },
			{ week, from: done, to: due, fill: 'outline' },
		];
	});
	return drawBars(weeks, parts, 'reviews', width);
}

function drawBars(weeks: readonly Day[], parts: readonly Part[], label: string, width: number): Element {
	const highest = Math.max(...parts.map(({ to }) => to));
	const every = Math.ceil((weeks.length * labelPx) / width);
	const shown = parts.filter(({ from, to }) => to > from);
	return Plot.plot({
		width,
		height,
		marginLeft: 40,
		marginRight: 4,
		marginTop: 24,
		marginBottom: 28,
		style: chartStyle,
		x: {
			type: 'band',
			domain: weeks,
			padding: 0.25,
			// The newest week is always named.
			ticks: weeks.filter((_, i) => (weeks.length - 1 - i) % every === 0),
			tickFormat: shortDay,
			tickSize: 0,
			label: null,
		},
		y: {
			domain: [0, Math.max(highest, label === 'reviews' ? 4 : 1)],
			ticks: 4,
			tickSize: 0,
			label,
			labelArrow: 'none',
			nice: true,
		},
		marks: [
			grid(),
			...(['full', 'half', 'outline'] as const).map((fill) =>
				Plot.barY(
					shown.filter((part) => part.fill === fill),
					{
						x: 'week',
						y1: 'from',
						y2: 'to',
						insetTop: 0.5,
						insetBottom: 0.5,
						...fills[fill],
					},
				),
			),
			Plot.ruleY([0], { stroke: 'var(--line-strong)' }),
		],
	} as Plot.PlotOptions);
}
