// A mock interview: one problem in stages with a clock, kept from its first second so that a reload loses nothing.
import * as v from 'valibot';
import { count, duration, id, level, moment, slug } from '#lib/study/fields.ts';

export const stages = ['clarify', 'code', 'test', 'cost', 'done'] as const;

export const mock = v.pipe(
	v.object({
		id,
		slug,
		minutes: v.pipe(v.number(), v.minValue(5), v.maxValue(240)),
		/** What was asked for when it was set up. */
		topics: v.pipe(v.array(v.string()), v.readonly()),
		level: v.nullable(level),
		startedAt: moment,
		stage: v.picklist(stages),
		/** Time that has run in each stage that was reached, in ms, without pauses. */
		spentMs: v.pipe(v.record(v.string(), duration), v.readonly()),
		/** Since when the clock runs; null while it is paused and once it is done. */
		runningSince: v.nullable(moment),
		/** The questions that the reader would ask, one a line. */
		questions: v.string(),
		source: v.string(),
		/** Cost as the reader states it, `O(n k d)`; empty until they do. */
		stated: v.pipe(v.object({ time: v.string(), space: v.string() }), v.readonly()),
		/** The submission in the history, and what it came to; null until it was submitted. */
		outcome: v.nullable(
			v.pipe(
				v.object({
					submission: v.string(),
					verdict: v.string(),
					passed: count,
					total: count,
					/** Measured classes; null where they were not measured. */
					time: v.nullable(v.string()),
					space: v.nullable(v.string()),
				}),
				v.readonly(),
			),
		),
		/** Given up: it is kept and does not count. */
		abandoned: v.boolean(),
		changedAt: moment,
	}),
	v.readonly(),
);
export type Stage = (typeof stages)[number];
export type Mock = v.InferOutput<typeof mock>;
