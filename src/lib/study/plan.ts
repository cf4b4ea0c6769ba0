// A plan up to the day of an interview: what is to be done in which order, and how long the reader has on each day.
import * as v from 'valibot';
import { day, id, moment, slug } from '#lib/study/fields.ts';

export const mockMinutes = v.pipe(v.number(), v.minValue(5), v.maxValue(240));
/** The part of the plan that it belongs to, such as `Fundamentals`. */
const phase = v.pipe(v.string(), v.maxLength(200));

const item = v.variant('kind', [
	v.pipe(v.object({ kind: v.literal('problem'), slug, phase }), v.readonly()),
	/** A mock interview of so many minutes. */
	v.pipe(v.object({ kind: v.literal('mock'), minutes: mockMinutes, phase }), v.readonly()),
]);

/** Minutes of work for Monday to Sunday; 0 for a day off. */
export const weekMinutes = v.pipe(
	v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(24 * 60))),
	v.length(7),
	v.readonly(),
);

export const plan = v.pipe(
	v.object({
		id,
		/** The file that it was made from; null for the reader's own. */
		template: v.nullable(v.string()),
		title: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
		/** First day of work. */
		start: day,
		/** The day of the interview: the last day of work is the one before. */
		interview: day,
		/** Since when it has these hours and this date: who is behind is so against what was laid out then. */
		laidOutOn: day,
		minutes: weekMinutes,
		/** In the order in which they are to be done; each problem once. */
		items: v.pipe(v.array(item), v.readonly(), v.check(doublesNothing)),
		createdAt: moment,
		/** Ended by the reader, or replaced by another plan; null while it is followed. */
		endedAt: v.nullable(moment),
		changedAt: moment,
	}),
	v.readonly(),
);
export type PlanItem = v.InferOutput<typeof item>;
export type Plan = v.InferOutput<typeof plan>;

/** The newest that has not ended: two devices may have brought one each. Null where there is none. */
export function followed(plans: readonly Plan[]): Plan | null {
	return newestFirst(plans).find(({ endedAt }) => endedAt === null) ?? null;
}

export function newestFirst(plans: readonly Plan[]): Plan[] {
	return plans.toSorted((a, b) => b.createdAt - a.createdAt);
}

function doublesNothing(items: readonly PlanItem[]): boolean {
	const slugs = items.flatMap((item) => (item.kind === 'problem' ? [item.slug] : []));
	return new Set(slugs).size === slugs.length;
}
