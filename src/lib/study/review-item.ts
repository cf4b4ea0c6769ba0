// What comes back for review: a problem that was solved, or a question of a package. When it is due follows from its log.
import * as v from 'valibot';
import { duration, id, moment, slug } from '#lib/study/fields.ts';

/** How it went, from worst to best. */
export const grades = ['again', 'hard', 'good', 'easy'] as const;

const recall = v.pipe(
	v.object({
		at: moment,
		grade: v.picklist(grades),
		/** Time spent on it; null where it was not measured. */
		tookMs: v.nullable(duration),
		/** The reference was opened before it was solved. */
		helped: v.boolean(),
		/** What the reader answered to a question; null for a problem. */
		answer: v.nullable(v.string()),
	}),
	v.readonly(),
);

export const reviewItem = v.pipe(
	v.object({
		/** Of a problem its slug; of a question `slug#` and a hash of the question. */
		id,
		kind: v.picklist(['problem', 'card']),
		slug,
		/** Oldest first. The schedule is worked out from it and never stored, so that two devices can be brought together. */
		log: v.pipe(
			v.array(recall),
			v.transform((log) => log.toSorted((a, b) => a.at - b.at)),
			v.readonly(),
		),
		/** Not due before this moment, whatever the schedule says. */
		snoozedUntil: v.nullable(moment),
		/** Taken out of the queue by the reader; its log stays. */
		removed: v.boolean(),
		/** When the reader began to solve it anew; null while they are not at it. */
		openedAt: v.nullable(moment),
		/** Since then they looked at the reference or at what they had written before. */
		peeked: v.boolean(),
		/** When one of the four fields above changed last. */
		changedAt: moment,
	}),
	v.readonly(),
);

export type Grade = (typeof grades)[number];
export type Recall = v.InferOutput<typeof recall>;
export type ReviewItem = v.InferOutput<typeof reviewItem>;

/** Brings what two devices know of one item together: every recall stays, and the later change of the rest. */
export function mergeReviewItems(mine: ReviewItem, theirs: ReviewItem): ReviewItem {
	const newer = theirs.changedAt > mine.changedAt ? theirs : mine;
	const moments = new Set(mine.log.map(({ at }) => at));
	const log = [...mine.log, ...theirs.log.filter(({ at }) => !moments.has(at))].toSorted(
		(a, b) => a.at - b.at,
	);
	return { ...newer, log };
}
