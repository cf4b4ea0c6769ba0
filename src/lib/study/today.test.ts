import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Task } from '#lib/study/lay-out-plan.ts';
import type { Mock } from '#lib/study/mock.ts';
import type { ReviewItem } from '#lib/study/review-item.ts';
import { firstOf, halfDone, type Known, type ProblemStanding } from '#lib/study/today.ts';

const mock: Mock = {
	id: 'm',
	slug: 'kmeans',
	minutes: 45,
	topics: [],
	level: null,
	startedAt: 29,
	stage: 'code',
	spentMs: {},
	runningSince: null,
	questions: '',
	source: '',
	cases: [],
	stated: { time: '', space: '' },
	outcome: null,
	asked: {},
	abandoned: false,
	changedAt: 1029,
};
const review: ReviewItem = {
	id: 'linreg-gd',
	kind: 'problem',
	slug: 'linreg-gd',
	log: [{ at: 27, grade: 'good', tookMs: null, helped: false, answer: null }],
	snoozedUntil: null,
	removed: false,
	openedAt: null,
	peeked: false,
	changedAt: 27,
};
const task = (slug: string, doneOn: string | null): Task => ({
	item: { kind: 'problem', slug, phase: 'Coding' },
	index: 0,
	minutes: 25,
	doneOn,
});
const standings: Record<string, ProblemStanding> = {
	pca: { status: 'solved', workedAt: 5 },
	kmeans: { status: 'tried', workedAt: 1 },
	softmax: { status: 'tried', workedAt: 9 },
	adam: { status: 'new', workedAt: null },
};
const full: Known = {
	mocks: [{ ...mock, id: 'old', abandoned: true }, mock, { ...mock, id: 'newer', changedAt: 2000 }],
	begun: [{ ...review, id: 'begun' }],
	due: [review],
	tasks: [task('pca', '2026-11-27'), task('knn', null)],
	slugs: Object.keys(standings),
	standingOf: (slug) => standings[slug] ?? { status: 'new', workedAt: null },
};

test('what comes first is left out step by step', () => {
	expect(firstOf(full)).toMatchObject({ kind: 'mock', mock: { id: 'newer' } });
	const noMock = { ...full, mocks: [] };
	expect(firstOf(noMock)).toMatchObject({ kind: 'review', item: { id: 'begun' } });
	expect(firstOf({ ...noMock, begun: [] })).toMatchObject({ kind: 'review', item: { id: review.id } });
	const noReview = { ...noMock, begun: [], due: [] };
	expect(firstOf(noReview)).toMatchObject({ kind: 'plan', item: { slug: 'knn' }, minutes: 25 });
	const noPlan = { ...noReview, tasks: [task('pca', '2026-11-27')] };
	expect(firstOf(noPlan)).toEqual({ kind: 'half-done', slug: 'softmax', workedAt: 9 });
	const onlyNew = { ...noPlan, slugs: ['pca', 'adam'] };
	expect(firstOf(onlyNew)).toEqual({ kind: 'new', slug: 'adam' });
	expect(firstOf({ ...onlyNew, slugs: ['pca'] })).toBeNull();
});

test('what was left half done is listed latest first, and nothing that is solved', () => {
	expect(halfDone(full).map(({ slug }) => slug)).toEqual(['softmax', 'kmeans']);
});

test('a problem that was solved is never the first by itself', () => {
	const status = fc.constantFrom<ProblemStanding['status']>('new', 'tried', 'solved', 'solved-with-help');
	const known = fc.array(fc.tuple(status, fc.nat()), { maxLength: 8 });
	fc.assert(
		fc.property(known, (all) => {
			const standingOf = (slug: string) => ({
				status: all[Number(slug)]![0],
				workedAt: all[Number(slug)]![1],
			}); // slugs are indices
			const slugs = all.map((_, i) => String(i));
			const first = firstOf({ ...full, mocks: [], begun: [], due: [], tasks: [], slugs, standingOf });
			if (first === null) expect(all.every(([status]) => status.startsWith('solved'))).toBe(true);
			else expect('slug' in first && standingOf(first.slug).status).toMatch(/new|tried/);
		}),
	);
});
