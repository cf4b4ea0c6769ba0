import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedTo, withoutItem } from '#lib/study/change-plan.ts';
import { draftOf, planOf } from '#lib/study/plan-draft.ts';

const plan = planOf(draftOf('eight-weeks', '2026-11-30'), [], { id: 'p', at: 0, today: '2026-11-30' });
const slugs = (changed: typeof plan) =>
	changed.items.map((item) => (item.kind === 'problem' ? item.slug : `mock ${item.minutes}`)).toSorted();
const place = fc.nat(plan.items.length - 1);

test('moving loses and doubles nothing, and keeps phases in one piece', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(place, place), { maxLength: 20 }), (moves) => {
			const moved = moves.reduce((plan, [from, to]) => movedTo(plan, from, to), plan);
			expect(slugs(moved)).toEqual(slugs(plan));
			const phases = moved.items.map(({ phase }) => phase);
			const runs = phases.filter((phase, index) => phase !== phases[index - 1]);
			expect(new Set(runs).size).toBe(runs.length);
		}),
	);
});

test('an item goes where another is, and the other makes way', () => {
	const moved = movedTo(plan, 1, 0);
	expect(moved.items.slice(0, 3)).toEqual([plan.items[1], plan.items[0], plan.items[2]]);
	expect(movedTo(plan, 0, -1)).toBe(plan);
});

test('only the removed item goes', () => {
	expect(withoutItem(plan, 1).items).toEqual(plan.items.filter((_, index) => index !== 1));
});
