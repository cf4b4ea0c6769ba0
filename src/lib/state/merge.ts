// Bringing an imported file together with what is here: nothing of either side is lost.
import { mergeStudy, type StudyStore } from '#lib/state/study-work.ts';
import { newId, type Aside, type Draft } from '#lib/state/history.ts';
import type { OwnCaseList, Work } from '#lib/state/work.ts';

export interface MergePlan {
	/** What is to be written. */
	readonly addition: Work;
	readonly counts: {
		/** Submissions that are not here yet. */
		readonly submissions: number;
		/** Submissions and texts that are here already. */
		readonly known: number;
		/** Drafts for problems without one here. */
		readonly drafts: number;
		/** Drafts that differ from the reader's own and are not in the history yet: they go there. */
		readonly differing: number;
		/** Texts that had been set aside. */
		readonly asides: number;
		readonly ownCases: number;
		/** Problems whose reference was opened before they were solved. */
		readonly help: number;
		readonly settings: number;
		/** Records of the study loop that are new or know more. */
		readonly study: { readonly [Store in StudyStore]: number };
	};
}

/**
 * What an import would change. The reader's own drafts and settings stay; another text for the same problem goes to the
 * history.
 */
export function planMerge(mine: Work, theirs: Work): MergePlan {
	const ids = new Set(mine.history.map(({ id }) => id));
	const fresh = theirs.history.filter(({ id }) => !ids.has(id));
	const own = bySlug(mine.drafts);
	const differing = theirs.drafts.filter(
		(draft) => own.has(draft.slug) && own.get(draft.slug)!.source !== draft.source,
	);
	const texts = new Set([...mine.history, ...fresh].map(textKey));
	const asides = differing.filter((draft) => !texts.has(textKey(draft))).map(asAside);
	const drafts = theirs.drafts.filter(({ slug }) => !own.has(slug));
	const { lists, added } = mergeOwnCases(mine.ownCases, theirs.ownCases);
	const helped = bySlug(mine.help);
	const help = theirs.help.filter(({ slug, at }) => at < (helped.get(slug)?.at ?? Infinity));
	const chosen = new Set(mine.settings.map(({ name }) => name));
	const settings = theirs.settings.filter(({ name }) => !chosen.has(name));
	const study = mergeStudy(mine, theirs);
	const submissions = fresh.filter(({ kind }) => kind === 'submission').length;
	return {
		addition: { drafts, history: [...fresh, ...asides], ownCases: lists, help, settings, ...study },
		counts: {
			submissions,
			known: theirs.history.length - fresh.length,
			drafts: drafts.length,
			differing: asides.length,
			asides: fresh.length - submissions,
			ownCases: added,
			help: help.length,
			settings: settings.length,
			study: {
				reviews: study.reviews.length,
				plans: study.plans.length,
				mocks: study.mocks.length,
				goals: study.goals.length,
				visits: study.visits.length,
			},
		},
	};
}

/** Each line of the summary that is shown before anything is changed; empty where nothing would change. */
export function summarize({ counts }: MergePlan): string[] {
	const lines: [count: number, line: string][] = [
		[counts.submissions, `${plural(counts.submissions, 'submission')} will be added to your history`],
		[counts.drafts, `${plural(counts.drafts, 'draft')} for problems where you have none`],
		[
			counts.differing,
			`${plural(counts.differing, 'draft')} that ${counts.differing === 1 ? 'differs' : 'differ'} from yours: yours stay, these go to the history`,
		],
		[counts.asides, `${plural(counts.asides, 'older text')} will be added to your history`],
		[counts.ownCases, `${plural(counts.ownCases, 'case')} that you wrote`],
		[counts.help, `${plural(counts.help, 'problem')} whose reference was opened before it was solved`],
		[counts.settings, `${plural(counts.settings, 'setting')} that you have not chosen here`],
		[
			counts.study.reviews,
			`Reviews of ${plural(counts.study.reviews, 'problem or question', 'problems or questions')}`,
		],
		[counts.study.plans, plural(counts.study.plans, 'plan')],
		[counts.study.mocks, plural(counts.study.mocks, 'mock interview')],
		[counts.study.goals, plural(counts.study.goals, 'goal')],
		[counts.study.visits, `Time spent, of ${plural(counts.study.visits, 'visit')} to problems`],
	];
	return lines.filter(([count]) => count > 0).map(([, line]) => line);
}

export function plural(count: number, noun: string, nouns = `${noun}s`): string {
	return `${count.toLocaleString('en')} ${count === 1 ? noun : nouns}`;
}

function mergeOwnCases(mine: readonly OwnCaseList[], theirs: readonly OwnCaseList[]) {
	const own = bySlug(mine);
	const lists: OwnCaseList[] = [];
	let added = 0;
	for (const { slug, cases } of theirs) {
		const here = own.get(slug)?.cases ?? [];
		const texts = new Set(here.map(({ text }) => text));
		const ids = new Set(here.map(({ id }) => id));
		const fresh = cases
			.filter(({ text }) => !texts.has(text))
			.map((item) => (ids.has(item.id) ? { ...item, id: newId() } : item));
		added += fresh.length;
		if (fresh.length > 0) lists.push({ slug, cases: [...here, ...fresh] });
	}
	return { lists, added };
}

function asAside({ slug, source, at }: Draft): Aside {
	return { kind: 'aside', id: newId(), slug, source, at, why: 'imported' };
}

const textKey = ({ slug, source }: { slug: string; source: string }) => `${slug}\n${source}`;

function bySlug<T extends { readonly slug: string }>(items: readonly T[]): Map<string, T> {
	return new Map(items.map((item) => [item.slug, item]));
}
