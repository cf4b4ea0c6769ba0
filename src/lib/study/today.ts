// What a returning reader does first today: one item, and what follows from the same records.
import type { Task } from '#lib/study/lay-out-plan.ts';
import { isRunning, type Mock } from '#lib/study/mock.ts';
import type { PlanItem } from '#lib/study/plan.ts';
import type { ReviewItem } from '#lib/study/review-item.ts';

/** Where a problem stands, as far as it matters here. */
export interface ProblemStanding {
	readonly status: 'new' | 'tried' | 'solved' | 'solved-with-help';
	/** Milliseconds since 1970; null for a new problem. */
	readonly workedAt: number | null;
}

export interface Known {
	readonly mocks: readonly Mock[];
	/** Reviews that were begun and not ended, latest first. */
	readonly begun: readonly ReviewItem[];
	/** Reviews that are due, most urgent first. */
	readonly due: readonly ReviewItem[];
	/** Of today, in the order of the plan, done or not. */
	readonly tasks: readonly Task[];
	/** Slugs of the catalogue in its order. */
	readonly slugs: readonly string[];
	readonly standingOf: (slug: string) => ProblemStanding;
}

/** The item that one key starts. */
export type First =
	| { readonly kind: 'mock'; readonly mock: Mock }
	| { readonly kind: 'review'; readonly item: ReviewItem }
	| { readonly kind: 'plan'; readonly item: PlanItem; readonly minutes: number }
	| { readonly kind: 'half-done'; readonly slug: string; readonly workedAt: number | null }
	| { readonly kind: 'new'; readonly slug: string };

/**
 * In this order: a mock interview that runs, a review that was begun, what is due, what the plan has for today, what was
 * left half done, the first problem that is not solved. Null where all is solved and nothing is due.
 */
export function firstOf(known: Known): First | null {
	const mock = runningMock(known.mocks);
	if (mock !== null) return { kind: 'mock', mock };
	const item = known.begun[0] ?? known.due[0];
	if (item !== undefined) return { kind: 'review', item };
	const task = known.tasks.find(({ doneOn }) => doneOn === null);
	if (task !== undefined) return { kind: 'plan', item: task.item, minutes: task.minutes };
	const [half] = halfDone(known);
	if (half !== undefined) return { kind: 'half-done', ...half };
	const slug = known.slugs.find((slug) => known.standingOf(slug).status === 'new');
	return slug === undefined ? null : { kind: 'new', slug };
}

/** The one that was changed last. */
export function runningMock(mocks: readonly Mock[]): Mock | null {
	const running = mocks.filter(isRunning).toSorted((a, b) => b.changedAt - a.changedAt);
	return running[0] ?? null;
}

/** Problems that were tried and not solved, latest first. */
export function halfDone({
	slugs,
	standingOf,
}: Pick<Known, 'slugs' | 'standingOf'>): { slug: string; workedAt: number | null }[] {
	return slugs
		.map((slug) => ({ slug, ...standingOf(slug) }))
		.filter(({ status }) => status === 'tried')
		.map(({ slug, workedAt }) => ({ slug, workedAt }))
		.toSorted((a, b) => (b.workedAt ?? 0) - (a.workedAt ?? 0));
}
