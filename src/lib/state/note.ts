// What is being typed, in local storage: written in the same instant, so that closing the tab loses nothing.
import type { Draft } from '#lib/state/history.ts';

/** The part of `Storage` that is used here. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Null where there is none, or none that can be read. */
export function readNote(shelf: Shelf | null, slug: string): Draft | null {
	try {
		const text = shelf?.getItem(keyOf(slug));
		if (text) {
			const { source, at } = JSON.parse(text) as Partial<Draft>;
			if (typeof source === 'string' && typeof at === 'number') return { slug, source, at };
		}
		// Before texts had a time they were kept plainly.
		const plain = shelf?.getItem(oldKeyOf(slug));
		return plain ? { slug, source: plain, at: 0 } : null;
	} catch {
		return null;
	}
}

/** False when it could not be kept: storage is full or blocked. An older note does not stay then. */
export function writeNote(shelf: Shelf | null, { slug, source, at }: Draft): boolean {
	if (shelf === null) return false;
	try {
		shelf.setItem(keyOf(slug), JSON.stringify({ source, at }));
		shelf.removeItem(oldKeyOf(slug));
		return true;
	} catch {
		try {
			shelf.removeItem(keyOf(slug));
		} catch {
			// Nothing can be kept where nothing can be removed.
		}
		return false;
	}
}

/** Problems of which there is a note. */
export function notedSlugs(shelf: Storage | null): string[] {
	try {
		const slugs = Object.keys(shelf ?? {}).map((key) => pattern.exec(key)?.[1]);
		return [...new Set(slugs.filter((slug) => slug !== undefined))];
	} catch {
		return [];
	}
}

/** Forgets every note, when all that is kept is cleared. */
export function forgetNotes(shelf: Storage | null): void {
	for (const slug of notedSlugs(shelf)) {
		shelf?.removeItem(keyOf(slug));
		shelf?.removeItem(oldKeyOf(slug));
	}
}

/** The browser's local storage, or null where access to it is refused. */
export function openShelf(): Storage | null {
	try {
		return window.localStorage;
	} catch {
		return null;
	}
}

const keyOf = (slug: string) => `descent/typing/${slug}`;
const oldKeyOf = (slug: string) => `descent/draft/${slug}`;
const pattern = /^descent\/(?:typing|draft)\/([a-z0-9-]+)$/;
