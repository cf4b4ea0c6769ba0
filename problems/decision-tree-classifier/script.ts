import type { Input } from '#lib/judge/value.ts';

/** What a tree is grown from. X: (n, d), y: (n,). */
export interface Growth {
	readonly maxDepth: number;
	readonly minSamplesSplit: number;
	readonly X: readonly (readonly number[])[];
	readonly y: readonly number[];
}

/** The calls of one case: one fit, then one prediction. Q: (q, d) */
export function script({ maxDepth, minSamplesSplit, X, y }: Growth, Q: Growth['X']): Input {
	return [
		['new', maxDepth, minSamplesSplit],
		['fit', X, y],
		['predict', Q],
	];
}

/** Rows from columns: each (n,), together (n, d). */
export function columns(...columns: readonly (readonly number[])[]): number[][] {
	return columns[0]!.map((_, i) => columns.map((column) => column[i]!)); // one column at least, all of one length
}
