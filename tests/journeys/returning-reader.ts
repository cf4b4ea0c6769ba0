// A reader who has practised for two weeks before 27 November 2026, as a file that the site imports.
import type { Page } from 'playwright';
import type { Submission } from '../../src/lib/state/history.ts';
import type { Grade } from '../../src/lib/study/review-item.ts';
import { writeWorkFile } from '../../src/lib/state/work-file.ts';
import type { Work } from '../../src/lib/state/work.ts';
import { importFile } from './site.ts';

const dayMs = 86_400_000;
/** Friday noon, in UTC. */
export const noon = Date.UTC(2026, 10, 27, 12);
const ago = (days: number) => noon - days * dayMs;

function submission(slug: string, at: number, verdict: 'accepted' | 'wrong-answer'): Submission {
	return {
		kind: 'submission',
		id: `${slug}-${at}`,
		slug,
		at,
		source: '// mine',
		verdict,
		passed: verdict === 'accepted' ? 40 : 3,
		total: 40,
		ops: 1000,
		ms: 1,
		peakBytes: 1000,
		mistake: null,
		time: null,
		opsRatio: null,
		stated: null,
		report: null,
	};
}

const solved = (slug: string, days: number) => submission(slug, ago(days), 'accepted');
const review = (slug: string, days: number, grade: Grade) => ({
	id: slug,
	kind: 'problem' as const,
	slug,
	log: [{ at: ago(days), grade, tookMs: null, helped: false, answer: null }],
	snoozedUntil: null,
	removed: false,
	openedAt: null,
	peeked: false,
	changedAt: ago(days),
});

/** Two problems are due and one comes later, the plan has more for today, one problem is half done. */
export const returning: Work = {
	drafts: [{ slug: 'kmeans', source: '// begun', at: ago(1) }],
	history: [solved('linreg-gd', 9), solved('knn-classifier', 8), solved('standard-scaler', 2)],
	ownCases: [],
	help: [],
	settings: [],
	reviews: [
		review('linreg-gd', 9, 'hard'),
		review('knn-classifier', 8, 'hard'),
		review('standard-scaler', 2, 'easy'),
	],
	plans: [
		{
			id: 'p',
			template: null,
			title: 'My plan',
			start: '2026-11-20',
			interview: '2026-12-20',
			laidOutOn: '2026-11-27',
			minutes: [60, 60, 60, 60, 60, 60, 60],
			items: ['pca', 'softmax-regression', 'adam-adamw'].map((slug) => ({
				kind: 'problem' as const,
				slug,
				phase: 'Coding',
			})),
			createdAt: ago(7),
			endedAt: null,
			changedAt: ago(0),
		},
	],
	mocks: [],
	goals: [],
	visits: [
		{ id: 'v', slug: 'kmeans', at: ago(1), until: ago(1) + 2_000_000, activeMs: 1_500_000 },
		{ id: 'w', slug: 'standard-scaler', at: ago(2), until: ago(2) + 3_000_000, activeMs: 2_400_000 },
	],
};

/** Imports it on the page of that name, as a reader would. */
export async function importWork(page: Page, site: string, work: Work): Promise<void> {
	await page.goto(new URL('work', site).href);
	await page
		.getByText(/[0-9]+ submissions?$/)
		.first()
		.waitFor();
	await importFile(page, Buffer.from(writeWorkFile(work, noon)));
}
