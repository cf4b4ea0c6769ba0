// Which problems the catalogue shows, and in what order.
import { levels, type CatalogueEntry } from '#lib/ui/catalogue/catalogue-entry.ts';
import { everything, sortOf, type Query, type Sort } from '#lib/ui/catalogue/query.ts';
import type { Match, Search } from '#lib/ui/catalogue/search.ts';
import type { Standing } from '#lib/state/library.svelte.ts';
import { statuses } from '#lib/ui/catalogue/standing.ts';

export interface Row {
	readonly entry: CatalogueEntry;
	readonly standing: Standing;
	/** Null while nothing is searched for. */
	readonly match: Match | null;
}

/** All that a selection is made of. */
export interface Catalogue {
	/** In the order of `byLevel`. */
	readonly entries: readonly CatalogueEntry[];
	/** False while only the first of them are here, and the others on their way. */
	readonly settled: boolean;
	readonly search: Search;
	standingOf(slug: string): Standing;
}

/** A part of the query that can be let go of. */
export type Part = 'text' | 'topics' | 'levels' | 'statuses';
/** What letting go of one part would show. */
export interface Widening {
	readonly part: Part;
	readonly count: number;
}

export function select(catalogue: Catalogue, query: Query): Row[] {
	const found = catalogue.search.find(query.text);
	const rows: Row[] = [];
	for (const entry of catalogue.entries) {
		const match = found?.get(entry.slug) ?? null;
		const standing = catalogue.standingOf(entry.slug);
		if ((found === null || match !== null) && fits(entry, standing, query))
			rows.push({ entry, standing, match });
	}
	const compare = comparisons[sortOf(query)];
	return rows.sort((a, b) => compare(a, b) || byLevel(a, b));
}

/**
 * How an empty answer becomes one that is not, the least change first; empty where no single change is enough.
 */
export function widenings(catalogue: Catalogue, query: Query): Widening[] {
	const parts: readonly Part[] = ['text', 'topics', 'levels', 'statuses'];
	return parts
		.filter((part) => query[part].length > 0)
		.map((part) => ({ part, count: select(catalogue, without(query, part)).length }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => a.count - b.count);
}

export function without(query: Query, part: Part): Query {
	return { ...query, [part]: everything[part] };
}

/** Every topic with the number of its problems, in alphabetical order. */
export function topicCounts(entries: readonly CatalogueEntry[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const topic of entries.flatMap(({ topics }) => topics))
		counts.set(topic, (counts.get(topic) ?? 0) + 1);
	return new Map([...counts].sort(([a], [b]) => collator.compare(a, b)));
}

/** The problem that was worked on last, or null where none was. */
export function lastWorkedOn({ entries, standingOf }: Catalogue): CatalogueEntry | null {
	let last: CatalogueEntry | null = null;
	for (const entry of entries)
		if ((standingOf(entry.slug).workedAt ?? 0) > (last === null ? 0 : (standingOf(last.slug).workedAt ?? 0)))
			last = entry;
	return last;
}

function fits({ topics, level }: CatalogueEntry, { status }: Standing, query: Query): boolean {
	return (
		(query.topics.length === 0 || query.topics.some((topic) => topics.includes(topic))) &&
		(query.levels.length === 0 || query.levels.includes(level)) &&
		(query.statuses.length === 0 || query.statuses.includes(status))
	);
}

type Comparison = (a: Row, b: Row) => number;

const collator = new Intl.Collator('en', { numeric: true });
const byTitle: Comparison = (a, b) => collator.compare(a.entry.title, b.entry.title);
const byLevel: Comparison = (a, b) =>
	levels.indexOf(a.entry.level) - levels.indexOf(b.entry.level) || byTitle(a, b);

const comparisons: Record<Sort, Comparison> = {
	match: (a, b) => (a.match?.rank ?? 0) - (b.match?.rank ?? 0),
	level: byLevel,
	title: byTitle,
	status: (a, b) => statuses.indexOf(a.standing.status) - statuses.indexOf(b.standing.status),
	recent: (a, b) => (b.standing.workedAt ?? 0) - (a.standing.workedAt ?? 0),
};
