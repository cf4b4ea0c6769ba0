import * as Plot from '@observablehq/plot';
import type { Level } from '#lib/judge/problem.ts';
import type { TopicRow } from '#lib/study/solved-by-topic.ts';
import { levels } from '#lib/ui/catalogue/catalogue-entry.ts';
import { chartStyle, fills } from '#lib/ui/study/progress/plot-look.ts';

interface Bar {
	readonly topic: string;
	readonly level: Level;
	readonly solved: number;
	readonly total: number;
}

/** A row for each topic, a column for each level: bars are as long as there are problems, filled as far as they are solved. */
export function drawTopics(rows: readonly TopicRow[], width: number, rowPx: number): Element {
	const bars = rows.flatMap(({ topic, levels: of }): Bar[] =>
		levels.flatMap((level) => (of[level].total === 0 ? [] : [{ topic, level, ...of[level] }])),
	);
	const longest = Math.max(...bars.map(({ total }) => total));
	const columnPx = (width - 160) / 3;
	const place = { y: 'topic', fx: 'level', insetTop: 4, insetBottom: 4, rx: 2 } as const;
	return Plot.plot({
		width,
		height: rows.length * rowPx + 40,
		marginLeft: 160,
		marginRight: 0,
		marginTop: 28,
		marginBottom: 12,
		style: chartStyle,
		// Room for the figures beside the longest bar.
		x: { axis: null, domain: [0, (longest * columnPx) / Math.max(20, columnPx - 40)] },
		y: { domain: rows.map(({ topic }) => topic), label: null, tickSize: 0, padding: 0 },
		fx: { axis: 'top', domain: [...levels], label: null, padding: 0.06 },
		marks: [
			Plot.barX(bars, { x1: 0, x2: 'total', ...place, ...fills.outline }),
			Plot.barX(
				bars.filter(({ solved }) => solved > 0),
				{ x1: 0, x2: 'solved', ...place, ...fills.full },
			),
			Plot.text(bars, {
				x: 'total',
				y: 'topic',
				fx: 'level',
				text: ({ solved, total }: Bar) => `${solved}/${total}`,
				textAnchor: 'start',
				dx: 5,
				fill: 'var(--ink)',
			}),
		],
	});
}
