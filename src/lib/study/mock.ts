// A mock interview: one problem in stages with a clock, kept from its first second so that a reload loses nothing.
import * as v from 'valibot';
import { count, duration, id, level, moment, slug } from '#lib/study/fields.ts';

export const stages = ['clarify', 'code', 'test', 'cost', 'done'] as const;

/** As it was measured: the whole formula, and the class in each size. */
const cost = v.pipe(
	v.object({
		text: v.string(),
		parameters: v.pipe(
			v.record(
				v.string(),
				v.pipe(
					v.object({
						class: v.string(),
						exponent: v.number(),
						confidence: v.number(),
						note: v.nullable(v.string()),
					}),
					v.readonly(),
				),
			),
			v.readonly(),
		),
	}),
	v.readonly(),
);

const ownCase = v.pipe(v.object({ id, name: v.string(), text: v.string() }), v.readonly());

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
		/** From when on time is not in `spentMs` yet; null while it is paused and once it is done. */
		runningSince: v.nullable(moment),
		/** The questions that the reader would ask, one a line. */
		questions: v.string(),
		source: v.string(),
		/** Inputs that the reader tests with. */
		cases: v.pipe(v.array(ownCase), v.readonly()),
		/** Cost as the reader states it, `O(n k d)`; empty until they do. */
		stated: v.pipe(v.object({ time: v.string(), space: v.string() }), v.readonly()),
		/** The submission in the history, and what it came to; null until it was judged. */
		outcome: v.nullable(
			v.pipe(
				v.object({
					submission: v.string(),
					verdict: v.string(),
					passed: count,
					total: count,
					/** Null where they were not measured. */
					time: v.nullable(cost),
					space: v.nullable(cost),
					/** Both were stated as they were measured; null where the measurement does not settle it. */
					statedRight: v.nullable(v.boolean()),
				}),
				v.readonly(),
			),
		),
		/** Whether a question touches a note, by the note's id, where the reader has said so. */
		asked: v.pipe(v.record(v.string(), v.boolean()), v.readonly()),
		/** Given up: it is kept and does not count. */
		abandoned: v.boolean(),
		changedAt: moment,
	}),
	v.readonly(),
);
export type Stage = (typeof stages)[number];
export type Mock = v.InferOutput<typeof mock>;

/** It goes on: not given up, and not judged yet. */
export function isRunning({ outcome, abandoned }: Pick<Mock, 'outcome' | 'abandoned'>): boolean {
	return outcome === null && !abandoned;
}
