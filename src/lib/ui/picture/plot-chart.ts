// A chart drawn by Observable Plot. Colours are custom properties, so that a change of theme needs no new drawing.
import * as Plot from '@observablehq/plot';
import type { Chart, Groups, Layer, Look, Point, Regions, Segments } from '#lib/judge/picture/picture.ts';
import { axisOptions, isDrawn } from '#lib/ui/picture/axis.ts';
import { colourOf, isStroked, symbolOf } from '#lib/ui/picture/look.ts';

const margins = { marginLeft: 56, marginRight: 14, marginTop: 24, marginBottom: 44 } as const;

export function drawChart(chart: Chart, width: number, height: number): Element {
	const drawn = drawWith(chart, width, height, margins.marginLeft);
	const labels = drawn.querySelectorAll('[aria-label="y-axis tick label"] text');
	const longest = Math.max(0, ...Array.from(labels, ({ textContent }) => textContent.length));
	return longest <= fittingDigits
		? drawn
		: drawWith(chart, width, height, margins.marginLeft + digitWidth * (longest - fittingDigits));
}

/** Characters of a tick's label that fit beside the chart, and what each further one takes, in px. */
const fittingDigits = 6;
const digitWidth = 7.5;

function drawWith({ x, y, layers }: Chart, width: number, height: number, marginLeft: number): Element {
	const hasGroups = layers.some(({ kind }) => kind === 'groups');
	const marginTop = hasGroups ? 42 : margins.marginTop;
	const [wide, high] = [width - marginLeft - margins.marginRight, height - marginTop - margins.marginBottom];
	const horizontal = axisOptions(x, 0, layers, wide, 64);
	const vertical = axisOptions(y, 1, layers, high, 36);
	return Plot.plot({
		width,
		height,
		...margins,
		marginLeft,
		marginTop,
		inset: layers.some(({ kind }) => kind === 'regions') ? 0 : 12,
		style: { background: 'none', color: 'var(--ink-quiet)', fontSize: '12px', overflow: 'visible' },
		x: { ...horizontal, labelAnchor: 'right', labelArrow: 'none', labelOffset: 38 },
		y: { ...vertical, labelArrow: 'none' },
		symbol: { type: 'identity' },
		marks: [
			Plot.gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: vertical.ticks }),
			...layers.flatMap((layer) => marksOf(layer, markSize(layers))),
		],
	} as Plot.PlotOptions);
}

/** One mark as it is in the chart, for a legend. */
export function drawSwatch(layer: Layer): Element {
	const [from, to]: [Point, Point] = [
		[0, 0.5],
		[1, 0.5],
	];
	const single = (): Layer => {
		switch (layer.kind) {
			case 'points':
				return { ...layer, at: [[0.5, 0.5]] };
			case 'line':
				return { ...layer, at: [from, to] };
			case 'segments':
				return { ...layer, at: [[from, to]] };
			case 'regions':
			case 'groups':
				return layer;
		}
	};
	return Plot.plot({
		width: 24,
		height: 20,
		margin: 1,
		axis: null,
		x: { domain: [0, 1] },
		y: { domain: [0, 1] },
		symbol: { type: 'identity' },
		style: { background: 'none', overflow: 'visible' },
		marks: marksOf(single(), 3),
	} as Plot.PlotOptions);
}

/** Radius of a point in pixels: smaller where there are many. */
function markSize(layers: readonly Layer[]): number {
	const count = layers.reduce((sum, layer) => sum + (layer.kind === 'points' ? layer.at.length : 0), 0);
	return count <= 60 ? 4 : count <= 400 ? 3 : 2;
}

function marksOf(layer: Layer, size: number): Plot.Markish[] {
	switch (layer.kind) {
		case 'points':
			return [pointMark(layer.at, layer.look, layer.large ?? false, size)];
		case 'line':
			return [Plot.line(layer.at.filter(isPlaced) as Point[], strokeOf(layer.look, 'line'))];
		case 'segments':
			return [segmentMark(layer)];
		case 'regions':
			return [regionMark(layer)];
		case 'groups':
			return groupMarks(layer);
	}
}

function pointMark(at: readonly Point[], look: Look, isLarge: boolean, size: number): Plot.Markish {
	const colour = colourOf(look);
	const drawn = isStroked(look)
		? { stroke: colour, strokeWidth: look === 'wrong' ? 2 : 1.75 }
		: { fill: colour, stroke: isLarge ? 'var(--ink)' : 'var(--raised)', strokeWidth: isLarge ? 1.25 : 0.5 };
	return Plot.dot(
		at.filter(isPlaced) as Point[],
		{
			symbol: symbolOf(look),
			r: look === 'wrong' ? size + 6 : isLarge ? size * 1.6 : size,
			...drawn,
		} as Plot.DotOptions,
	);
}

function segmentMark({ at, look }: Segments): Plot.Markish {
	return Plot.link(
		at.filter((ends) => ends.every(isPlaced)),
		{
			x1: (d: readonly [Point, Point]) => d[0][0],
			y1: (d: readonly [Point, Point]) => d[0][1],
			x2: (d: readonly [Point, Point]) => d[1][0],
			y2: (d: readonly [Point, Point]) => d[1][1],
			...strokeOf(look, 'segment'),
		},
	);
}

/** What is expected is broad and below, so that it is seen where yours lies on it. */
function strokeOf(look: Look, of: 'line' | 'segment') {
	const stroke = look === 'expected' ? 'var(--line-strong)' : colourOf(look);
	switch (look) {
		case 'expected':
			return { stroke, strokeWidth: 5, strokeLinecap: 'round' } as const;
		case 'yours':
			return { stroke, strokeWidth: 2, strokeDasharray: '6 4' };
		case 'quiet':
			return { stroke, strokeWidth: 1, strokeDasharray: of === 'line' ? '2 3' : 'none' };
		default:
			return { stroke, strokeWidth: 2 };
	}
}

/** Neighbours of one category in a row are one rectangle, without seams. */
function regionMark({ x, y, columns, categories }: Regions): Plot.Markish {
	const rows = categories.length / columns;
	const [dx, dy] = [(x[1] - x[0]) / columns, (y[1] - y[0]) / rows];
	const runs: { from: number; to: number; row: number; category: number }[] = [];
	for (const [i, category] of categories.entries()) {
		const [row, column] = [Math.floor(i / columns), i % columns];
		const last = runs.at(-1);
		if (last?.row === row && last.category === category) last.to = column + 1;
		else runs.push({ from: column, to: column + 1, row, category });
	}
	return Plot.rect(runs, {
		x1: ({ from }: (typeof runs)[number]) => x[0] + from * dx,
		x2: ({ to }: (typeof runs)[number]) => x[0] + to * dx,
		y1: ({ row }: (typeof runs)[number]) => y[0] + row * dy,
		y2: ({ row }: (typeof runs)[number]) => y[0] + (row + 1) * dy,
		fill: ({ category }: (typeof runs)[number]) => colourOf(category),
		fillOpacity: 0.16,
		shapeRendering: 'crispEdges',
	} as Plot.RectOptions);
}

function groupMarks({ at }: Groups): Plot.Markish[] {
	return [
		Plot.ruleX(at.slice(1), {
			x: ({ from }: (typeof at)[number]) => from - 0.5,
			stroke: 'var(--line-strong)',
			strokeDasharray: '2 3',
		}),
		Plot.text(at, {
			x: ({ from }: (typeof at)[number], i: number) => (i === 0 ? from : from - 0.5),
			text: 'label',
			frameAnchor: 'top',
			textAnchor: 'start',
			dx: 4,
			dy: -14,
			fill: 'var(--ink-quiet)',
		}),
	];
}

const isPlaced = (point: Point): boolean => point.every(isDrawn);
