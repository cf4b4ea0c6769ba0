import type { CostPoint } from '#lib/judge/report.ts';

/**
 * Operations of one program over those of another at the largest sizes that both were measured at: the common point
 * with the most operations of the second. NaN where they have no point in common.
 */
export function opsRatio(own: readonly CostPoint[], reference: readonly CostPoint[]): number {
	const key = ({ sizes }: CostPoint) => JSON.stringify(Object.entries(sizes).sort());
	const theirs = new Map(reference.map((point) => [key(point), point]));
	let largest: CostPoint | null = null;
	let ratio = NaN;
	for (const point of own) {
		const other = theirs.get(key(point));
		if (other === undefined || (largest !== null && other.ops <= largest.ops)) continue;
		largest = other;
		ratio = point.ops / other.ops;
	}
	return ratio;
}
