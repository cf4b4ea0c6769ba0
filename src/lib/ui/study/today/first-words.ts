// The first item of today in words, and where it is.
import { resolve } from '$app/paths';
import { unreachable } from '#lib/judge/verdict.ts';
import type { PlanItem } from '#lib/study/plan.ts';
import type { ReviewItem } from '#lib/study/review-item.ts';
import type { First } from '#lib/study/today.ts';

export interface FirstWords {
	/** Why it is the first: `Due for review`. */
	readonly why: string;
	readonly title: string;
	readonly href: string;
	readonly action: 'Start' | 'Continue';
}

type TitleOf = (slug: string) => string;

export function firstWords(first: First, titleOf: TitleOf): FirstWords {
	switch (first.kind) {
		case 'mock':
			return {
				why: first.mock.runningSince === null ? 'Mock interview, paused' : 'Mock interview, its clock runs',
				title: titleOf(first.mock.slug),
				href: resolve('/mock'),
				action: 'Continue',
			};
		case 'review': {
			const isBegun = first.item.openedAt !== null;
			return {
				why: isBegun ? 'A review that you began' : 'Due for review',
				...reviewWords(first.item, titleOf),
				action: isBegun ? 'Continue' : 'Start',
			};
		}
		case 'plan':
			return {
				why: `Next in your plan, about ${first.minutes} min`,
				...planWords(first.item, titleOf),
				action: 'Start',
			};
		case 'half-done':
			return {
				why: 'Left half done',
				title: titleOf(first.slug),
				href: problemPath(first.slug),
				action: 'Continue',
			};
		case 'new':
			return {
				why: 'Next problem',
				title: titleOf(first.slug),
				href: problemPath(first.slug),
				action: 'Start',
			};
		default:
			return unreachable(first);
	}
}

export function problemPath(slug: string): string {
	return resolve('/problems/[slug]', { slug });
}

/** Where a question is answered that has come back. */
function cardPath(id: string): string {
	return `${resolve('/cards')}?card=${encodeURIComponent(id)}`;
}

/** A review of a problem opens with its starter; questions have a page of their own. */
export function reviewWords(
	{ id, kind, slug }: Pick<ReviewItem, 'id' | 'kind' | 'slug'>,
	titleOf: TitleOf,
): { title: string; href: string } {
	if (kind === 'card') return { title: `Question on ${titleOf(slug)}`, href: cardPath(id) };
	return { title: titleOf(slug), href: `${problemPath(slug)}?review` };
}

export function planWords(item: PlanItem, titleOf: TitleOf): { title: string; href: string } {
	if (item.kind === 'mock')
		return { title: `Mock interview of ${item.minutes} minutes`, href: resolve('/mock') };
	return { title: titleOf(item.slug), href: problemPath(item.slug) };
}
