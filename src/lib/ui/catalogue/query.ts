// What the reader looks for, as the address of the catalogue keeps it.
import type { Level } from '#lib/judge/problem.ts';
import { levels } from '#lib/ui/catalogue/catalogue-entry.ts';
import type { Status } from '#lib/state/status.ts';
import { statuses } from '#lib/ui/catalogue/standing.ts';

export const sorts = ['match', 'level', 'title', 'status', 'recent'] as const;
export type Sort = (typeof sorts)[number];

/** A problem is shown when it fits the text and every filter; a filter with nothing chosen fits all. */
export interface Query {
	readonly text: string;
	readonly topics: readonly string[];
	readonly levels: readonly Level[];
	readonly statuses: readonly Status[];
	/** Null: the best match first while there is a text, by level otherwise. */
	readonly sort: Sort | null;
}

export const everything: Query = { text: '', topics: [], levels: [], statuses: [], sort: null };

/** Reads `?q=&topic=&level=&status=&sort=`. Whatever it does not know is left out, but for topics: those are any text. */
export function readQuery(params: URLSearchParams): Query {
	const chosen = <T extends string>(name: string, known: readonly T[]): T[] => {
		const given = params.getAll(name);
		return known.filter((value) => given.includes(value));
	};
	return {
		text: params.get('q') ?? '',
		topics: [...new Set(params.getAll('topic').filter((topic) => topic !== ''))],
		levels: chosen('level', levels),
		statuses: chosen('status', statuses),
		sort: chosen('sort', sorts)[0] ?? null,
	};
}

/** The part of the address from `?` on; empty where nothing is looked for. */
export function writeQuery({ text, topics, levels, statuses, sort }: Query): string {
	const params = new URLSearchParams();
	if (text.trim() !== '') params.append('q', text.trim());
	for (const topic of topics) params.append('topic', topic);
	for (const level of levels) params.append('level', level);
	for (const status of statuses) params.append('status', status);
	if (sort !== null) params.append('sort', sort);
	return params.size === 0 ? '' : `?${params}`;
}

/** How many filters are set, each chosen value counted. The text is no filter. */
export function filterCount({ topics, levels, statuses }: Query): number {
	return topics.length + levels.length + statuses.length;
}

/** Neither a text nor a filter is set, whatever the order. */
export function isEverything(query: Query): boolean {
	return query.text === '' && filterCount(query) === 0;
}

/** What the catalogue shows before anybody has asked for anything. */
export function isFirstView(query: Query): boolean {
	return isEverything(query) && sortOf(query) === 'level';
}

export function sortOf({ sort, text }: Query): Sort {
	const searching = text.trim() !== '';
	return sort === null || (sort === 'match' && !searching) ? (searching ? 'match' : 'level') : sort;
}

/** The answer needs what the reader did before, which is read from storage. */
export function asksForStanding(query: Query): boolean {
	return query.statuses.length > 0 || ['status', 'recent'].includes(sortOf(query));
}

/** Adds a value, or takes it out where it is already. */
export function toggled<T>(values: readonly T[], value: T): T[] {
	return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
