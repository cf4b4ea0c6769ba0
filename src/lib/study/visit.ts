// Time that the reader spent on a problem: one record for each time its page was open.
import * as v from 'valibot';
import { duration, id, moment, slug } from '#lib/study/fields.ts';

export const visit = v.pipe(
	v.object({
		id,
		slug,
		/** When the page was opened. */
		at: moment,
		/** When the reader was last active on it. */
		until: moment,
		/** How long the reader was active on it: in view, and doing something now and then. */
		activeMs: duration,
	}),
	v.readonly(),
);
export type Visit = v.InferOutput<typeof visit>;

export function mergeVisits(mine: Visit, theirs: Visit): Visit {
	return theirs.activeMs > mine.activeMs ? theirs : mine;
}
