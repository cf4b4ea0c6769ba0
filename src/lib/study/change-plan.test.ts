import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedTo, withItem, withoutItem } from '#lib/study/change-plan.ts';
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

test('a problem is added after the last one, a mock interview at the end, in the phase there', () => {
	const last = plan.items.findLastIndex(({ kind }) => kind === 'problem');
	const more = withItem(plan, { kind: 'problem', slug: 'brand-new' }, '2026-12-05');
	expect(more.items[last + 1]).toEqual({
		kind: 'problem',
		slug: 'brand-new',
		phase: plan.items[last]?.phase,
	});
	expect(withoutItem(more, last + 1).items).toEqual(plan.items);
	expect(more.laidOutOn).toBe('2026-12-05');
	const mock = withItem(more, { kind: 'mock', minutes: 30 }, '2026-12-05');
	expect(mock.items.at(-1)).toEqual({ kind: 'mock', minutes: 30, phase: plan.items.at(-1)?.phase });
});

test('an empty plan takes anything, and none has a problem twice', () => {
	const empty = { ...plan, items: [] };
	const one = withItem(empty, { kind: 'mock', minutes: 30 }, '2026-12-05');
	const two = withItem(one, { kind: 'problem', slug: 'kmeans' }, '2026-12-05');
	expect(two.items.map(({ kind, phase }) => [kind, phase])).toEqual([
		['problem', 'More'],
		['mock', 'Mock interviews'],
	]);
	expect(withItem(two, { kind: 'problem', slug: 'kmeans' }, '2026-12-06')).toBe(two);
});
