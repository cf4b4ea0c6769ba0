// A picture of a case as data: what is drawn, not how. The page draws it; a problem package makes it.
import type { CaseDetail } from '#lib/judge/report.ts';

export interface Picture {
	/** What one sees, in words with figures: the text alternative. */
	readonly description: string;
	readonly panels: readonly Panel[];
}
/** Makes a picture of a case, or null where there is nothing to draw. Must bear any `actual`. */
export type PlotCase = (detail: Pick<CaseDetail, 'input' | 'expected' | 'actual'>) => Picture | null;

export type Panel = Chart | TreeDrawing;

export interface Chart {
	readonly kind: 'chart';
	readonly title: string;
	readonly x: Axis;
	readonly y: Axis;
	/** Drawn in this order. */
	readonly layers: readonly Layer[];
}
export interface Axis {
	/** With the unit where there is one. */
	readonly label: string;
	readonly scale?: 'linear' | 'log';
	/** Numbers that may be large: 20,000 is written 20K. */
	readonly counts?: boolean;
	/** Ticks at whole numbers only. */
	readonly whole?: boolean;
}
export type Point = readonly [x: number, y: number];

/** A category (0, 1, ...), which has a colour and a shape, or a role. `wrong` is a ring round what is there. */
export type Look = number | 'expected' | 'yours' | 'wrong' | 'quiet';

export type Layer = Points | Line | Segments | Regions | Groups;
interface Named {
	/** In the legend; null leaves it out. */
	readonly name: string | null;
	readonly look: Look;
}
export interface Points extends Named {
	readonly kind: 'points';
	readonly at: readonly Point[];
	readonly large?: boolean;
}
export interface Line extends Named {
	readonly kind: 'line';
	readonly at: readonly Point[];
}
export interface Segments extends Named {
	readonly kind: 'segments';
	readonly at: readonly (readonly [from: Point, to: Point])[];
}
/** A grid of categories behind everything, row by row from the lower left. */
export interface Regions {
	readonly kind: 'regions';
	readonly name: string | null;
	readonly x: readonly [from: number, to: number];
	readonly y: readonly [from: number, to: number];
	readonly columns: number;
	readonly categories: readonly number[];
}
/** Names of stretches of the x axis, each from where it starts to where the next does. */
export interface Groups {
	readonly kind: 'groups';
	readonly name: null;
	readonly at: readonly { readonly from: number; readonly label: string }[];
}

export interface TreeDrawing {
	readonly kind: 'tree';
	readonly title: string;
	readonly root: TreeNode;
	/** What a node that looks wrong stands for. */
	readonly wrong: string;
}
export interface TreeNode {
	readonly label: string;
	/** Of the edge that leads here. */
	readonly edge?: string;
	/** Of a leaf. */
	readonly look?: Look;
	/** Ringed. */
	readonly wrong?: boolean;
	readonly children: readonly TreeNode[];
}
