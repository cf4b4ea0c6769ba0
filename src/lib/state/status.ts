// How far the reader is with a problem.
import type { HistoryEntry } from '#lib/state/history.ts';

/** Nothing of a new problem is kept; a tried one has a draft or a history. */
export type Status = 'new' | 'tried' | 'solved' | 'solved-with-help';

export const statusNames: Readonly<Record<Status, string>> = {
	new: 'New',
	tried: 'Tried',
	solved: 'Solved',
	'solved-with-help': 'Solved with help',
};

/** What a status follows from; it is never stored. */
export interface Traces {
	readonly history: Iterable<Pick<HistoryEntry, 'slug' | 'at'> & { readonly verdict?: string }>;
	readonly drafts: Iterable<{ readonly slug: string }>;
	readonly help: Iterable<{ readonly slug: string; readonly at: number }>;
}

/**
 * Problems that are missing in the answer are new. With help: the reference was opened before the first accepted
 * submission.
 */
export function statusesOf({ history, drafts, help }: Traces): Map<string, Status> {
	const statuses = new Map<string, Status>();
	const solvedAt = new Map<string, number>();
	for (const { slug } of drafts) statuses.set(slug, 'tried');
	for (const { slug, verdict, at } of history) {
		statuses.set(slug, 'tried');
		if (verdict === 'accepted') solvedAt.set(slug, Math.min(at, solvedAt.get(slug) ?? Infinity));
	}
	const helpedAt = new Map([...help].map(({ slug, at }) => [slug, at]));
	for (const [slug, at] of solvedAt)
		statuses.set(slug, (helpedAt.get(slug) ?? Infinity) <= at ? 'solved-with-help' : 'solved');
	return statuses;
}
