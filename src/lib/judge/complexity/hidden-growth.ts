// A size that does not show at the base may show where another is large: the peak of bytes is that of the largest phase.
import type { Meter } from '#lib/judge/complexity/meter.ts';
import type { Sweep } from '#lib/judge/complexity/sweep.ts';
import type { CostPoint } from '#lib/judge/report.ts';

type Sizes = Readonly<Record<string, number>>;

/**
 * A base from which this size shows though it did not from `sweep`'s: one other size is raised as far as a point of a
 * sweep may take. Null where raising none of the others makes a difference.
 *
 * @param own the sweep of a size that does not show
 * @param others sweeps of the other sizes, from the same base
 * @param limitOps operations of one point of a sweep that is raised; a point with both sizes raised may take eight times that
 */
export async function revealingBase(
	meter: Meter,
	own: Sweep,
	others: readonly Sweep[],
	shows: (a: CostPoint, b: CostPoint) => boolean,
	limitOps: number,
): Promise<Sizes | null> {
	const farOps = 8 * limitOps;
	for (const other of others) {
		const raised = other.points.findLast(({ ops }) => ops <= limitOps);
		if (raised === undefined) continue;
		const atBase = own.points.find(({ sizes }) => sizes[own.letter]! >= raised.sizes[own.letter]!);
		const atBaseOps = Math.max(1, atBase?.ops ?? 1);
		// Foretold as if the two multiplied: a point that takes more than it may says nothing, and takes its time all the same.
		const last = own.points.findLast(({ ops }) => (raised.ops * ops) / atBaseOps <= farOps);
		if (last === undefined) continue;
		const far = await meter.at({ ...raised.sizes, [own.letter]: last.sizes[own.letter]! }, farOps);
		if (!('reason' in far) && shows(raised, far)) return raised.sizes;
	}
	return null;
}
