// Search as the reader types: starts of words in any order, one typing error a word, in title, topics and summary.
import uFuzzy from '@leeoniya/ufuzzy';
import type { CatalogueEntry } from '#lib/ui/catalogue/catalogue-entry.ts';

/** Part of a text; `marked` where it is what the reader typed. */
export interface Piece {
	readonly text: string;
	readonly marked: boolean;
}
export interface Match {
	/** 0 is the best. */
	readonly rank: number;
	readonly title: readonly Piece[];
	readonly topics: readonly Piece[];
	readonly summary: readonly Piece[];
}

/** What parts the topics of a problem on the page. */
export const topicGap = ' · ';

// No letter, so that no word spans two fields, and no line break, which uFuzzy's patterns do not cross.
const fieldGap = ' \u0001 ';
// More words than this are not tried in every order.
const freeWords = 3;
// To rank and mark a match takes several times as long as to find it: where there are more, those that are shown are marked.
const mostRanked = 200;

/** A word to leave out, or words between quotes. */
const hasSyntax = /["-]/;

export class Search {
	readonly #entries: readonly CatalogueEntry[];
	readonly #haystack: string[];
	readonly #titles: string[];
	readonly #fuzzy = new uFuzzy({
		// Not uFuzzy's `unicode`: its patterns take several times as long to make, and they are made anew at every key.
		alpha: 'a-zà-öø-ÿ',
		interLft: 2,
		intraMode: 1,
	});

	constructor(entries: readonly CatalogueEntry[]) {
		this.#entries = entries;
		this.#titles = entries.map(({ title }) => title);
		// The slug is the name that people type without hyphens and accents: kmeans, knn.
		this.#haystack = entries.map(({ title, topics, summary, slug }) =>
			[title, topics.join(topicGap), summary, slug].join(fieldGap),
		);
	}

	/** By slug, or null where the text has no word in it and so asks for nothing. */
	find(text: string): ReadonlyMap<string, Match> | null {
		const words = this.#fuzzy.split(text);
		if (words.length === 0) return /\p{L}/u.test(text) ? new Map() : null;
		const [matches, info, order] = this.#search(text, words);
		const found = new Map<string, Match>();
		const add = (at: number, rangesOf: () => readonly number[]) => {
			const entry = this.#entries[at];
			if (entry === undefined || found.has(entry.slug)) return;
			found.set(entry.slug, new FoundEntry(found.size, entry, rangesOf));
		};
		if (info && order) for (const place of order) add(info.idx[place] ?? -1, () => info.ranges[place] ?? []);
		else {
			const inTitle = new Set(this.#fuzzy.filter(this.#titles, text));
			const all = matches ?? [];
			for (const at of [...all.filter((at) => inTitle.has(at)), ...all.filter((at) => !inTitle.has(at))])
				add(at, () => this.#rangesOf(at, words));
		}
		return found;
	}

	/** As uFuzzy's search, which would try every order of the words in all that have them, however many these are. */
	#search(text: string, words: readonly string[]): ReturnType<uFuzzy['search']> {
		if (words.length === 1 || hasSyntax.test(text))
			return this.#fuzzy.search(this.#haystack, text, freeWords, mostRanked);
		let matches: uFuzzy.HaystackIdxs | null = null;
		for (const word of words) matches = this.#fuzzy.filter(this.#haystack, word, matches ?? undefined);
		if (matches === null || matches.length === 0 || matches.length > mostRanked)
			return [matches ?? [], null, null];
		return this.#fuzzy.search(this.#haystack, text, freeWords, mostRanked, matches);
	}

	/** Where each of the words stands in an entry that has them all. */
	#rangesOf(at: number, words: readonly string[]): number[] {
		const ranges = words.flatMap((word) => {
			const [found = []] = this.#fuzzy.info([at], this.#haystack, word).ranges;
			return found.flatMap((start, i) => (i % 2 === 0 ? [[start, found[i + 1] ?? start] as const] : []));
		});
		return ranges.toSorted(([a], [b]) => a - b).flat();
	}
}

/** What is marked is found out when somebody looks. */
class FoundEntry implements Match {
	readonly rank: number;
	readonly #entry: CatalogueEntry;
	readonly #rangesOf: () => readonly number[];
	#pieces: Omit<Match, 'rank'> | null = null;

	constructor(rank: number, entry: CatalogueEntry, rangesOf: () => readonly number[]) {
		this.rank = rank;
		this.#entry = entry;
		this.#rangesOf = rangesOf;
	}
	get title(): readonly Piece[] {
		return this.#all.title;
	}
	get topics(): readonly Piece[] {
		return this.#all.topics;
	}
	get summary(): readonly Piece[] {
		return this.#all.summary;
	}
	get #all(): Omit<Match, 'rank'> {
		return (this.#pieces ??= piecesOf(this.#entry, this.#rangesOf()));
	}
}

function piecesOf({ title, topics, summary }: CatalogueEntry, ranges: readonly number[]) {
	let start = 0;
	const cut = (text: string): Piece[] => {
		const pieces = split(text, start, ranges);
		start += text.length + fieldGap.length;
		return pieces;
	};
	return { title: cut(title), topics: cut(topics.join(topicGap)), summary: cut(summary) };
}

/**
 * @param start  where the text begins in what was searched
 * @param ranges start and end of each match in what was searched, one after the other, ascending
 */
function split(text: string, start: number, ranges: readonly number[]): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (let i = 0; i + 1 < ranges.length; i += 2) {
		const from = Math.max(at, (ranges[i] ?? 0) - start);
		const to = Math.min(text.length, (ranges[i + 1] ?? 0) - start);
		if (to <= from) continue;
		if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
		pieces.push({ text: text.slice(from, to), marked: true });
		at = to;
	}
	if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
	return pieces;
}
