import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planMerge, summarize } from '#lib/state/merge.ts';
import { noStudy } from '#lib/state/study-work.ts';
import { grades } from '#lib/study/review-item.ts';
import { someWork } from '#lib/state/some-work.ts';
import type { Work } from '#lib/state/work.ts';

const slug = fc.constantFrom('kmeans', 'linreg-gd');
const source = fc.constantFrom('a', 'b', 'c');
const at = fc.nat(100);
const work: fc.Arbitrary<Work> = fc.record({
	drafts: fc.uniqueArray(fc.record({ slug, source, at }), { selector: (draft) => draft.slug }),
	history: fc.uniqueArray(
		fc.record({
			kind: fc.constant('aside' as const),
			id: fc.string({ minLength: 1, maxLength: 2 }),
			slug,
			at,
			source,
			why: fc.constant('replaced' as const),
		}),
		// One id is one entry, here and elsewhere.
		{ selector: ({ id }) => id },
	),
	ownCases: fc.uniqueArray(
		fc.record({
			slug,
			cases: fc.uniqueArray(fc.record({ id: fc.constantFrom('x', 'y', 'z'), name: source, text: source }), {
				selector: ({ id }) => id,
			}),
		}),
		{ selector: (list) => list.slug },
	),
	help: fc.uniqueArray(fc.record({ slug, at }), { selector: (help) => help.slug }),
	settings: fc.constant([]),
	plans: fc.constant([]),
	mocks: fc.constant([]),
	goals: fc.constant([]),
	reviews: fc.uniqueArray(
		fc.record({
			id: slug,
			kind: fc.constant('problem' as const),
			slug,
			log: fc
				.uniqueArray(
					fc.record({
						at,
						grade: fc.constantFrom(...grades),
						tookMs: fc.constant(null),
						helped: fc.boolean(),
						answer: fc.constant(null),
					}),
					{ selector: (recall) => recall.at },
				)
				.map((log) => log.toSorted((a, b) => a.at - b.at)),
			snoozedUntil: fc.option(at),
			removed: fc.boolean(),
			openedAt: fc.option(at),
			peeked: fc.boolean(),
			changedAt: at,
		}),
		{ selector: ({ id }) => id },
	),
	visits: fc.uniqueArray(
		fc.record({ id: fc.constantFrom('1', '2', '3'), slug, at: fc.constant(1), until: at, activeMs: at }),
		{ selector: ({ id }) => id },
	),
});

test('merging loses no text of either side, and doing it twice changes nothing more', () => {
	fc.assert(
		fc.property(work, work, (mine, others) => {
			const ids = new Set(mine.history.map(({ id }) => id));
			const theirs = { ...others, history: others.history.filter(({ id }) => !ids.has(id)) };
			const merged = put(mine, planMerge(mine, theirs).addition);
			for (const side of [mine, theirs]) {
				for (const text of side.history) expect(textsOf(merged)).toContain(keyOf(text));
				for (const text of side.drafts) expect(textsOf(merged)).toContain(keyOf(text));
				for (const list of side.ownCases)
					for (const own of list.cases)
						expect(merged.ownCases.find((other) => other.slug === list.slug)?.cases).toContainEqual(
							expect.objectContaining({ text: own.text }),
						);
			}
			for (const side of [mine, theirs]) {
				for (const { id, log } of side.reviews) {
					const kept = merged.reviews.find((other) => other.id === id)?.log.map(({ at }) => at);
					expect(kept).toEqual(expect.arrayContaining(log.map(({ at }) => at)));
				}
				for (const { id, activeMs } of side.visits)
					expect(merged.visits.find((other) => other.id === id)?.activeMs).toBeGreaterThanOrEqual(activeMs);
			}
			for (const draft of mine.drafts) expect(merged.drafts).toContainEqual(draft);
			expect(summarize(planMerge(merged, theirs))).toEqual([]);
		}),
	);
});

test('the summary says what will happen, and nothing that will not', () => {
	const none = { drafts: [], history: [], ownCases: [], help: [], settings: [], ...noStudy };
	expect(summarize(planMerge(none, someWork))).toEqual([
		'2 submissions will be added to your history',
		'1 draft for problems where you have none',
		'1 older text will be added to your history',
		'1 case that you wrote',
		'1 problem whose reference was opened before it was solved',
		'1 setting that you have not chosen here',
		'Reviews of 1 problem or question',
		'1 plan',
		'1 mock interview',
		'1 goal',
		'Time spent, of 1 visit to problems',
	]);
	expect(summarize(planMerge(someWork, none))).toEqual([]);
});

/** What the archive does with an addition. */
function put(mine: Work, addition: Work): Work {
	const by = <T>(key: (item: T) => string, old: readonly T[], fresh: readonly T[]): T[] => [
		...new Map([...old, ...fresh].map((item) => [key(item), item])).values(),
	];
	return {
		drafts: by(({ slug }) => slug, mine.drafts, addition.drafts),
		history: by(({ id }) => id, mine.history, addition.history),
		ownCases: by(({ slug }) => slug, mine.ownCases, addition.ownCases),
		help: by(({ slug }) => slug, mine.help, addition.help),
		settings: by(({ name }) => name, mine.settings, addition.settings),
		reviews: by(({ id }) => id, mine.reviews, addition.reviews),
		plans: by(({ id }) => id, mine.plans, addition.plans),
		mocks: by(({ id }) => id, mine.mocks, addition.mocks),
		goals: by(({ id }) => id, mine.goals, addition.goals),
		visits: by(({ id }) => id, mine.visits, addition.visits),
	};
}
const keyOf = ({ slug, source }: { slug: string; source: string }) => `${slug}\n${source}`;
const textsOf = ({ drafts, history }: Work) => [...drafts, ...history].map(keyOf);
