// Every plan that the site offers, held to the catalogue.
import { expect, test } from 'vitest';
import { loadDefinition, slugs } from '#lib/catalogue.ts';
import { addDays } from '#lib/study/day.ts';
import { layOut } from '#lib/study/lay-out-plan.ts';
import { itemsOf, planTemplates } from '#lib/study/plan-template.ts';
import type { Plan } from '#lib/study/plan.ts';

const definitions = await Promise.all(slugs.map(loadDefinition));
const levels = new Map(slugs.map((slug, index) => [slug, definitions[index]!.level])); // one for each slug

for (const [id, template] of planTemplates) {
	const items = itemsOf(template);
	const problems = items.flatMap((item) => (item.kind === 'problem' ? [item.slug] : []));

	test(`${id}: each problem is in the catalogue, and once in the plan`, () => {
		expect(problems.filter((slug) => !levels.has(slug))).toEqual([]);
		expect(new Set(problems).size).toBe(problems.length);
	});

	test(`${id}: the phases have different titles, and mock interviews come last`, () => {
		const titles = template.phases.map(({ title }) => title);
		expect(new Set(titles).size).toBe(titles.length);
		expect(items.at(-1)?.kind).toBe('mock');
	});

	test(`${id}: fits its weeks in its hours, whatever the day it starts on, and fills them`, () => {
		for (let weekday = 0; weekday < 7; weekday++) {
			const start = addDays('2026-11-30', weekday);
			const plan: Plan = {
				id,
				template: id,
				title: template.title,
				start,
				laidOutOn: start,
				interview: addDays(start, 7 * template.weeks),
				minutes: template.minutes,
				items,
				createdAt: 0,
				endedAt: null,
				changedAt: 0,
			};
			const laid = layOut(plan, { solvedOn: new Map(), mocksOn: [] }, start, levels);
			expect(laid.unplaced).toEqual([]);
			expect(laid.missing).toEqual([]);
			const time = laid.days.reduce((sum, { minutes }) => sum + minutes, 0);
			expect(laid.minutesLeft / time).toBeGreaterThan(0.4);
			// The last days before the interview are not empty.
			expect(laid.days.slice(-7).some(({ tasks }) => tasks.length > 0)).toBe(true);
		}
	});

	test(`${id}: hours that people have beside their work`, () => {
		for (const minutes of template.minutes) expect(minutes).toBeLessThanOrEqual(120);
	});
}

test('the eight weeks have every problem', () => {
	const [first] = planTemplates.values();
	const problems = itemsOf(first!).flatMap((item) => (item.kind === 'problem' ? [item.slug] : [])); // there are three
	expect(problems.toSorted()).toEqual(slugs);
});
