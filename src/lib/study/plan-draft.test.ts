import * as v from 'valibot';
import { expect, test } from 'vitest';
import { addDays } from '#lib/study/day.ts';
import { draftOf, faultOf, ownItems, planOf, type Choosable } from '#lib/study/plan-draft.ts';
import { plan } from '#lib/study/plan.ts';

const today = '2026-11-27';
const problems: readonly Choosable[] = [
	{ slug: 'brand-new', level: 'hard', topics: ['attention'] },
	{ slug: 'kmeans', level: 'medium', topics: ['clustering', 'unsupervised learning'] },
	{ slug: 'kmeans-assign-update', level: 'easy', topics: ['clustering', 'unsupervised learning'] },
	{ slug: 'linreg-gd', level: 'easy', topics: ['regression'] },
];
const own = { topics: [], levels: [], mocks: 0 };
const slugsOf = (items: ReturnType<typeof ownItems>) =>
	items.map((item) => (item.kind === 'problem' ? item.slug : 'mock'));

test("a plan of one's own has what was picked, in the order of the whole plan, new problems after it", () => {
	expect(slugsOf(ownItems(own, problems))).toEqual([
		'linreg-gd',
		'kmeans-assign-update',
		'kmeans',
		'brand-new',
	]);
	expect(slugsOf(ownItems({ ...own, topics: ['clustering', 'attention'] }, problems))).toEqual([
		'kmeans-assign-update',
		'kmeans',
		'brand-new',
	]);
	expect(slugsOf(ownItems({ topics: ['clustering'], levels: ['easy'], mocks: 2 }, problems))).toEqual([
		'kmeans-assign-update',
		'mock',
		'mock',
	]);
});

test('a template is set up for its weeks and hours', () => {
	const draft = draftOf('one-week', today);
	expect(draft.interview).toBe('2026-12-04');
	expect(faultOf(draft, today)).toBeNull();
});

test('what is wrong is told with what to do', () => {
	const draft = draftOf('one-week', today);
	const fault = (over: Partial<typeof draft>) => faultOf({ ...draft, ...over }, today)?.text;
	expect(fault({ interview: '' })).toContain('Choose the date');
	expect(fault({ interview: today })).toContain('tomorrow at the earliest');
	expect(fault({ interview: '2020-01-01' })).toContain('not ahead');
	expect(fault({ interview: addDays(today, 1) })).toBeUndefined();
	expect(fault({ interview: '9999-12-31' })).toContain('two years');
	expect(fault({ minutes: [0, 0, 0, 0, 0, 0, 0] })).toContain('at least one day');
	for (const minutes of [-1, 1.5, 1441, NaN])
		expect(fault({ minutes: [minutes, 0, 0, 0, 0, 60, 60] })).toContain('0 to 1440');
});

test('what is made can be kept', () => {
	const made = { id: 'p', at: 5, today };
	for (const draft of [draftOf('four-weeks', today), { ...draftOf(null, today), interview: '2027-01-01' }])
		expect(v.is(plan, planOf(draft, problems, made))).toBe(true);
});
