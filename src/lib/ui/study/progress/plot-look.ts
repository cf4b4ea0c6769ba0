// How charts of progress look. Colours are custom properties, so that a change of theme needs no new drawing.
import * as Plot from '@observablehq/plot';
import type { Fill } from '#lib/ui/study/progress/figure.ts';

export const chartStyle = {
	background: 'none',
	color: 'var(--ink-quiet)',
	fontSize: '12px',
	overflow: 'visible',
} as const;

/** Options of a mark: the three fills differ by their outline and inside, not by colour alone. */
export const fills: Record<
	Fill,
	{ readonly fill: string; readonly stroke: string; readonly strokeWidth: number }
> = {
	full: { fill: 'var(--accent)', stroke: 'var(--accent)', strokeWidth: 1 },
	half: { fill: 'var(--accent-soft)', stroke: 'var(--accent)', strokeWidth: 1 },
	outline: { fill: 'none', stroke: 'var(--line-strong)', strokeWidth: 1 },
};

export function grid(ticks?: readonly number[]): Plot.Markish {
	return Plot.gridY({ stroke: 'var(--line)', strokeOpacity: 1, ...(ticks ? { ticks: [...ticks] } : {}) });
}
