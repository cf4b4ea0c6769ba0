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
// More words than this must come in the order of the text: every order of them is tried.
const freeWords = 3;

export class Search {
	readonly #entries: readonly CatalogueEntry[];
	readonly #haystack: string[];
	readonly #fuzzy = new uFuzzy({
		// Not uFuzzy's `unicode`: its patterns take several times as long to make, and they are made anew at every key.
		alpha: 'a-zà-öø-ÿ',
		interLft: 2,
		intraMode: 1,
	});

	constructor(entries: readonly CatalogueEntry[]) {
		this.#entries = entries;
		// The slug is the name that people type without hyphens and accents: kmeans, knn.
		this.#haystack = entries.map(({ title, topics, summary, slug }) =>
			[title, topics.join(topicGap), summary, slug].join(fieldGap),
		);
	}

	/** By slug, or null where the text has no word in it and so asks for nothing. */
	find(text: string): ReadonlyMap<string, Match> | null {
		if (this.#fuzzy.split(text).length === 0) return /\p{L}/u.test(text) ? new Map() : null;
		const [, info, order] = this.#fuzzy.search(this.#haystack, text, freeWords, Infinity);
		const found = new Map<string, Match>();
		for (const place of order ?? []) {
			const entry = this.#entries[info?.idx[place] ?? -1];
			if (entry === undefined || found.has(entry.slug)) continue;
			const pieces = piecesOf(entry, info?.ranges[place] ?? []);
			found.set(entry.slug, { rank: found.size, ...pieces });
		}
		return found;
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
