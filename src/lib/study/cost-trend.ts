// How the cost of what the reader solved stands to the reference's, over time.
import type { Attempt } from '#lib/study/activity.ts';

export interface CostPoint {
	readonly slug: string;
	/** Milliseconds since 1970. */
	readonly at: number;
	/** Operations over those of the reference, above 0. */
	readonly ratio: number;
}

/** Accepted submissions whose cost was measured, oldest first. */
export function costPoints(attempts: readonly Attempt[]): CostPoint[] {
	return attempts
		.flatMap(({ slug, at, verdict, opsRatio }) =>
			verdict === 'accepted' && opsRatio !== null && opsRatio > 0 ? [{ slug, at, ratio: opsRatio }] : [],
		)
		.sort((a, b) => a.at - b.at);
}

/** Null for no points. Of two in the middle the lower one, so that it is a ratio that was measured. */
export function medianRatio(points: readonly CostPoint[]): number | null {
	const ratios = points.map(({ ratio }) => ratio).sort((a, b) => a - b);
	return ratios[Math.floor((ratios.length - 1) / 2)] ?? null;
}
