// Plans to start from: data files, each a list of phases with the problems and mock interviews in their order.
import * as v from 'valibot';
import { count, slug } from '#lib/study/fields.ts';
import { mockMinutes, weekMinutes, type PlanItem } from '#lib/study/plan.ts';
import eightWeeks from '#lib/study/plans/eight-weeks.json';
import fourWeeks from '#lib/study/plans/four-weeks.json';
import oneWeek from '#lib/study/plans/one-week.json';

const words = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

export const planTemplate = v.pipe(
	v.object({
		title: words,
		/** Whom it is for, in a sentence or two. */
		summary: words,
		weeks: v.pipe(count, v.minValue(1)),
		/** Hours that it is meant for. */
		minutes: weekMinutes,
		phases: v.pipe(
			v.array(
				v.pipe(
					v.object({
						title: words,
						about: words,
						/** Slugs, and mock interviews by their minutes. */
						items: v.pipe(
							v.array(v.union([slug, v.object({ mock: mockMinutes })])),
							v.minLength(1),
							v.readonly(),
						),
					}),
					v.readonly(),
				),
			),
			v.minLength(1),
			v.readonly(),
		),
	}),
	v.readonly(),
);
export type PlanTemplate = v.InferOutput<typeof planTemplate>;

/** By the names of their files. The first has every problem: plans of the reader's own take their order from it. */
export const planTemplates: ReadonlyMap<string, PlanTemplate> = new Map(
	Object.entries({
		'eight-weeks': eightWeeks,
		'four-weeks': fourWeeks,
		'one-week': oneWeek,
	}).map(([id, data]) => [id, v.parse(planTemplate, data)]),
);

export function itemsOf(template: PlanTemplate): PlanItem[] {
	return template.phases.flatMap(({ title: phase, items }) =>
		items.map((item): PlanItem =>
			typeof item === 'string'
				? { kind: 'problem', slug: item, phase }
				: { kind: 'mock', minutes: item.mock, phase },
		),
	);
}
