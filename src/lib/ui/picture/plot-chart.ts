// A chart drawn by Observable Plot. Colours are custom properties, so that a change of theme needs no new drawing.
import * as Plot from '@observablehq/plot';
import type { Chart, Layer, Look, Point, TreeDrawing, TreeNode } from '#lib/judge/picture/picture.ts';
import { colourOf, isStroked, symbolOf } from '#lib/ui/picture/look.ts';

const radius = { small: 3, large: 5.5, ring: 8 } as const;

export function drawChart(chart: Chart, width: number, height: number): Element {
	const { x, y, equal = false, layers } = chart;
	return Plot.plot({
		width,
		height,
		marginLeft: 56,
		marginBottom: 40,
		marginTop: 22,
		marginRight: 14,
		style: { background: 'none', color: 'var(--ink-quiet)', fontSize: '12px', overflow: 'visible' },
		x: {
			label: `${x.label} →`,
			labelAnchor: 'right',
			type: x.scale ?? 'linear',
			nice: x.scale !== 'log',
			...ticks(x.whole, width / 70),
		},
		y: {
			label: `↑ ${y.label}`,
			type: y.scale ?? 'linear',
			nice: y.scale !== 'log',
			...ticks(y.whole, height / 40),
			...(y.scale === 'log' ? { tickFormat: '~g' } : {}),
		},
		symbol: { type: 'identity' },
		...(equal ? { aspectRatio: 1 } : {}),
		marks: [Plot.gridY({ stroke: 'var(--line)', strokeOpacity: 1 }), ...layers.flatMap(marksOf)],
	} as Plot.PlotOptions);
}

/** One mark as it is in the chart, for a legend. */
export function drawSwatch(layer: Layer): Element {
	const across: Point[] = [
		[0, 0.5],
		[1, 0.5],
	];
	const single: Layer =
		layer.kind === 'points'
			? { ...layer, at: [[0.5, 0.5]] }
			: { kind: 'line', name: null, look: layer.kind === 'regions' ? 'quiet' : layer.look, at: across };
	return Plot.plot({
		width: 24,
		height: 20,
		margin: 1,
		axis: null,
		x: { domain: [0, 1] },
		y: { domain: [0, 1] },
		symbol: { type: 'identity' },
		style: { background: 'none', overflow: 'visible' },
		marks: marksOf(single),
	} as Plot.PlotOptions);
}

export function drawTree(tree: TreeDrawing, width: number): Element {
	const nodes = place(tree.root);
	const depth = Math.max(...nodes.map(({ y }) => -y));
	const leaves = nodes.filter(({ node }) => node.children.length === 0).length;
	return Plot.plot({
		width: Math.max(width, leaves * 92),
		height: 60 + depth * 64,
		margin: 30,
		marginInline: 50,
		axis: null,
		style: { background: 'none', color: 'var(--ink)', fontSize: '12px', overflow: 'visible' },
		marks: treeMarks(nodes),
	} as Plot.PlotOptions);
}

function ticks(whole: boolean | undefined, count: number) {
	const about = Math.max(2, Math.floor(count));
	return whole ? { ticks: about, interval: 1, tickFormat: '~d' } : { ticks: about };
}

function marksOf(layer: Layer): Plot.Markish[] {
	switch (layer.kind) {
		case 'points':
			return [pointMark(layer.at, layer.look, layer.large ?? false)];
		case 'line':
			return [
				Plot.line(finite(layer.at), {
					stroke: colourOf(layer.look),
					strokeWidth: layer.look === 'quiet' ? 1 : 2.25,
					strokeDasharray: dashOf(layer.look),
				}),
			];
		case 'segments':
			return [
				Plot.link(
					layer.at.filter(([from, to]) => [...from, ...to].every(Number.isFinite)),
					{
						x1: (d: readonly [Point, Point]) => d[0][0],
						y1: (d: readonly [Point, Point]) => d[0][1],
						x2: (d: readonly [Point, Point]) => d[1][0],
						y2: (d: readonly [Point, Point]) => d[1][1],
						stroke: colourOf(layer.look),
						strokeWidth: 1,
						strokeOpacity: 0.7,
					},
				),
			];
		case 'regions': {
			const rows = layer.categories.length / layer.columns;
			const [dx, dy] = [(layer.x[1] - layer.x[0]) / layer.columns, (layer.y[1] - layer.y[0]) / rows];
			return [
				Plot.rect(layer.categories, {
					x1: (_: number, i: number) => layer.x[0] + (i % layer.columns) * dx,
					x2: (_: number, i: number) => layer.x[0] + ((i % layer.columns) + 1) * dx,
					y1: (_: number, i: number) => layer.y[0] + Math.floor(i / layer.columns) * dy,
					y2: (_: number, i: number) => layer.y[0] + (Math.floor(i / layer.columns) + 1) * dy,
					fill: (category: number) => colourOf(category),
					fillOpacity: 0.13,
					inset: -0.25,
				}),
			];
		}
	}
}

function pointMark(at: readonly Point[], look: Look, large: boolean): Plot.Markish {
	const colour = colourOf(look);
	const size = look === 'wrong' ? radius.ring : large ? radius.large : radius.small;
	return Plot.dot(finite(at), {
		symbol: symbolOf(look),
		r: size,
		...(isStroked(look)
			? { stroke: colour, strokeWidth: look === 'wrong' ? 2 : 1.75 }
			: {
					fill: colour,
					fillOpacity: large ? 1 : 0.8,
					stroke: large ? 'var(--ink)' : 'none',
					strokeWidth: 1,
				}),
	} as Plot.DotOptions);
}

const dashOf = (look: Look): string => (look === 'yours' ? '5 3' : look === 'quiet' ? '2 3' : 'none');
const finite = (at: readonly Point[]): Point[] =>
	at.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y)) as Point[];

interface PlacedNode {
	readonly node: TreeNode;
	readonly x: number;
	readonly y: number;
	readonly parent: PlacedNode | null;
}

function treeMarks(placed: readonly PlacedNode[]): Plot.Markish[] {
	const edges = placed.filter(({ parent }) => parent !== null);
	return [
		Plot.link(edges, {
			x1: (d: PlacedNode) => d.parent!.x,
			y1: (d: PlacedNode) => d.parent!.y,
			x2: 'x',
			y2: 'y',
			stroke: 'var(--line-strong)',
		}),
		Plot.text(edges, {
			x: (d: PlacedNode) => (d.parent!.x + d.x) / 2,
			y: (d: PlacedNode) => (d.parent!.y + d.y) / 2,
			text: (d: PlacedNode) => d.node.edge ?? '',
			fill: 'var(--ink-quiet)',
			stroke: 'var(--raised)',
			strokeWidth: 4,
		}),
		Plot.dot(
			placed.filter(({ node }) => node.look === 'wrong'),
			{ x: 'x', y: 'y', r: 15, stroke: 'var(--bad)', strokeWidth: 2 },
		),
		Plot.text(placed, {
			x: 'x',
			y: 'y',
			text: (d: PlacedNode) => d.node.label,
			fill: 'var(--ink)',
			stroke: 'var(--raised)',
			strokeWidth: 5,
		}),
	];
}

/** Leaves next to each other, every other node above the middle of its children. */
function place(root: TreeNode): PlacedNode[] {
	const all: PlacedNode[] = [];
	let next = 0;
	const visit = (node: TreeNode, depth: number): PlacedNode => {
		const children = node.children.map((child) => visit(child, depth + 1));
		const x =
			children.length === 0 ? next++ : children.reduce((sum, child) => sum + child.x, 0) / children.length;
		const here: PlacedNode = { node, x, y: -depth, parent: null };
		for (const child of children) Object.assign(child, { parent: here });
		all.push(here);
		return here;
	};
	visit(root, 0);
	return all;
}
