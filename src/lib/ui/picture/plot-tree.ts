// A tree drawn by Observable Plot: questions above, leaves with the marks that their labels have in the chart.
import * as Plot from '@observablehq/plot';
import type { TreeDrawing, TreeNode } from '#lib/judge/picture/picture.ts';
import { colourOf, symbolOf } from '#lib/ui/picture/look.ts';
import { leafWidth, leavesOf, treeHeight } from '#lib/ui/picture/tree-size.ts';

interface PlacedNode {
	readonly node: TreeNode;
	readonly x: number;
	readonly y: number;
	readonly parent: PlacedNode | null;
}

/** As wide as its leaves need: its place scrolls where that is more than `width`. */
export function drawTree({ root }: TreeDrawing, width: number): Element {
	const nodes = place(root);
	const marginInline = leafWidth / 2 + 12;
	return Plot.plot({
		width: Math.max(width, (leavesOf(root) - 1) * leafWidth + 2 * marginInline),
		height: treeHeight(root),
		marginTop: 20,
		marginBottom: 32,
		marginLeft: marginInline,
		marginRight: marginInline,
		axis: null,
		symbol: { type: 'identity' },
		style: { background: 'none', color: 'var(--ink)', fontSize: '12px', overflow: 'visible' },
		marks: treeMarks(nodes),
	} as Plot.PlotOptions);
}

function treeMarks(placed: readonly PlacedNode[]): Plot.Markish[] {
	const edges = placed.filter(({ parent }) => parent !== null);
	const leaves = placed.filter(({ node }) => node.children.length === 0);
	const isWrong = ({ node }: PlacedNode) => node.wrong === true;
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
		Plot.dot(leaves, {
			x: 'x',
			y: 'y',
			r: 5,
			symbol: (d: PlacedNode) => symbolOf(d.node.look ?? 'quiet'),
			fill: (d: PlacedNode) => colourOf(d.node.look ?? 'quiet'),
		} as Plot.DotOptions),
		Plot.dot(leaves.filter(isWrong), { x: 'x', y: 'y', r: 10, stroke: 'var(--bad)', strokeWidth: 2 }),
		Plot.text(placed, {
			x: 'x',
			y: 'y',
			text: (d: PlacedNode) => (d.node.children.length === 0 ? '' : d.node.label),
			fill: 'var(--ink)',
			stroke: 'var(--raised)',
			strokeWidth: 5,
		}),
		Plot.text(leaves, {
			x: 'x',
			y: 'y',
			dy: 20,
			text: (d: PlacedNode) => d.node.label,
			fill: 'var(--ink)',
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
