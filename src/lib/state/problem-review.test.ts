import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Report } from '#lib/judge/report.ts';
import { Drafts } from '#lib/state/drafts.ts';
import type { HistoryEntry } from '#lib/state/history.ts';
import { ProblemReview } from '#lib/state/problem-review.svelte.ts';
import { ProblemWork } from '#lib/state/problem-work.svelte.ts';
import { Records } from '#lib/state/records.svelte.ts';
import { Session } from '#lib/state/session.svelte.ts';
import type { StudyRecords, StudyStore } from '#lib/state/study-work.ts';
import type { ReviewItem } from '#lib/study/review-item.ts';

const problem = { slug: 'kmeans', level: 'medium', starter: 'starter' } as const;
const start = Date.UTC(2026, 10, 27, 9);
const dayMs = 86_400_000;
const report = (verdict: Report['verdict']): Report => ({
	problem: 'kmeans',
	verdict,
	passed: 1,
	total: 1,
	ops: 1,
	ms: 1,
	peakBytes: 1,
	cases: [],
	counterexample: null,
	mistake: null,
	diagnostics: [],
	complexity: null,
});

let texts: Map<string, string>;
let history: HistoryEntry[];
let items: Map<string, ReviewItem>;
beforeEach(() => {
	texts = new Map();
	history = [];
	items = new Map();
	vi.useFakeTimers({ toFake: ['Date'], now: start });
});
afterEach(() => vi.useRealTimers());

/** A page of the problem, as it is opened again and again in one browser; `days` after the first. */
async function open({ anew = false, days = 0 } = {}) {
	vi.setSystemTime(Math.max(Date.now(), start + days * dayMs) + 1000);
	const archive = {
		draftOf: () => Promise.resolve(undefined),
		keepDraft: () => Promise.resolve(),
		historyOf: () => Promise.resolve(history.toReversed()),
		remember: (entry: HistoryEntry) => {
			history = [...history.filter(({ id }) => id !== entry.id), entry];
			return Promise.resolve();
		},
		helpOf: () => Promise.resolve(undefined),
		noteHelp: () => Promise.resolve(),
		records: <Store extends StudyStore>(store: Store) =>
			Promise.resolve((store === 'reviews' ? [...items.values()] : []) as StudyRecords[Store][]),
		changeRecord: <Store extends StudyStore>(
			_store: Store,
			id: string,
			change: (record: StudyRecords[Store] | null) => StudyRecords[Store] | null,
		) => {
			const after = change((items.get(id) ?? null) as StudyRecords[Store] | null);
			if (after !== null) items.set(id, after as ReviewItem);
			return Promise.resolve(after);
		},
	};
	const shelf = {
		getItem: (key: string) => texts.get(key) ?? null,
		setItem: (key: string, text: string) => void texts.set(key, text),
		removeItem: (key: string) => void texts.delete(key),
	};
	let verdict: Report['verdict'] = 'accepted';
	const session = new Session(
		problem,
		new ProblemWork('kmeans', archive, new Drafts(shelf, archive)),
		async function* () {
			yield { type: 'verdict', report: report(verdict) };
			yield { type: 'report', report: report(verdict) };
		},
		{ anew },
	);
	const study = { reviews: new Records('reviews', archive), visits: new Records('visits', archive) };
	const review = new ProblemReview(problem, session, study, { now: Date.now() });
	const first = session.source;
	await review.load(anew);
	return {
		first,
		session,
		review,
		submit: async (source: string, outcome: Report['verdict'] = 'accepted') => {
			verdict = outcome;
			vi.setSystemTime(Date.now() + 1000);
			session.edit(source);
			await session.judge('all');
		},
	};
}

test('asks after an accepted submission, and not after a run or a wrong one', async () => {
	const { review, session, submit } = await open();
	expect(review.askedAt).toBeNull();
	await submit('wrong', 'wrong-answer');
	expect(review.askedAt).toBeNull();
	session.edit('right');
	await session.judge('samples');
	expect(review.askedAt).toBeNull();
	await submit('right');
	expect(review.askedAt).not.toBeNull();
	expect(review.suggestion).toEqual({ grade: 'good', why: 'one wrong submission' });
});

test('keeps one answer a day, which can be changed and taken back', async () => {
	const { review, submit } = await open();
	await submit('right');
	await review.rate('easy');
	expect(review.answer).toBe('easy');
	review.reconsider();
	expect(review.answer).toBeNull();
	await review.rate('hard');
	expect(items.get('kmeans')?.log).toMatchObject([{ grade: 'hard' }]);
	await review.undo();
	expect(review.answer).toBe('easy');
});

test('an answer that is changed after midnight is still one recall, of the day before', async () => {
	const { review, submit } = await open();
	vi.setSystemTime(Date.UTC(2026, 10, 27, 23, 58));
	await submit('right');
	await review.rate('easy');
	const [given] = items.get('kmeans')?.log ?? [];
	vi.setSystemTime(Date.UTC(2026, 10, 28, 0, 3));
	review.reconsider();
	await review.rate('hard');
	expect(items.get('kmeans')?.log).toMatchObject([{ grade: 'hard', at: given?.at }]);
	expect(items.get('kmeans')?.changedAt).toBe(Date.now());
});

test('taking the first answer back leaves nothing in the queue', async () => {
	const { review, submit } = await open();
	await submit('right');
	await review.rate('good');
	await review.undo();
	expect(review.answer).toBeNull();
	expect(items.get('kmeans')?.log).toEqual([]);
});

test('a review opens with the starter, goes on after a reload, and ends with the answer', async () => {
	const before = await open();
	await before.submit('old solution');
	await before.review.rate('good');

	const begun = await open({ anew: true, days: 3 });
	expect(begun.first).toBe('starter');
	expect(begun.session.source).toBe('starter');
	expect(begun.review).toMatchObject({ active: true, daysSince: 3 });
	expect(history.at(-1)).toMatchObject({ kind: 'aside', why: 'review', source: 'old solution' });
	begun.session.edit('half of it');

	const later = await open();
	expect(later.first).toBe('half of it');
	expect(later.review.active).toBe(true);
	const again = await open({ anew: true });
	expect(again.first).toBe('starter');
	expect(again.session.source).toBe('half of it');

	await again.review.peek();
	expect(again.review.hidesUpTo).toBeNull();
	await again.submit('new solution');
	expect(again.review.suggestion.grade).toBe('again');
	await again.review.rate('hard');
	expect(again.review.active).toBe(false);
	expect(items.get('kmeans')?.log.at(-1)).toMatchObject({ grade: 'hard', helped: true });
});

test('stopping a review brings the old solution back and keeps what was typed', async () => {
	const before = await open();
	await before.submit('old solution');
	await before.review.rate('good');
	const { session, review } = await open({ anew: true });
	session.edit('half of it');
	await review.stop();
	expect(session.source).toBe('old solution');
	expect(review.active).toBe(false);
	expect(history.map(({ source }) => source)).toContain('half of it');
});
