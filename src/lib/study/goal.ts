// What the reader wants to reach, such as a hundred problems solved.
import * as v from 'valibot';
import { count, day, id, moment } from '#lib/study/fields.ts';

export const goal = v.pipe(
	v.object({
		id,
		/** What is counted: problems solved, reviews done, or hours spent. */
		kind: v.picklist(['solved', 'reviews', 'hours']),
		target: count,
		/** By when; null where there is no date. */
		by: v.nullable(day),
		createdAt: moment,
		/** Given up or reached and put away. */
		removed: v.boolean(),
		changedAt: moment,
	}),
	v.readonly(),
);
export type Goal = v.InferOutput<typeof goal>;
