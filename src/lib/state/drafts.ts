// The reader's unfinished work, one text a problem. A keystroke goes to local storage at once, because a tab may close
// before IndexedDB has written; IndexedDB is where it stays.
import { ArchiveError, type Archive, type Trouble } from '#lib/state/archive.ts';
import type { Draft } from '#lib/state/history.ts';

/** The part of `Storage` that is used here. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export class Drafts {
	readonly #shelf: Shelf | null;
	readonly #archive: Pick<Archive, 'draftOf' | 'keepDraft'>;
	/** What this tab read or wrote last, by problem. */
	readonly #known = new Map<string, string>();
	readonly #waiting = new Map<string, Draft>();

	/** @param shelf null where the browser gives none, as in some private windows */
	constructor(shelf: Shelf | null, archive: Pick<Archive, 'draftOf' | 'keepDraft'>) {
		this.#shelf = shelf;
		this.#archive = archive;
	}

	/** What local storage holds, at once. */
	read(slug: string): Draft | null {
		const draft = this.#note(slug);
		if (draft) this.#known.set(slug, draft.source);
		return draft;
	}

	/** The newest text of both storages, or null where there is none. */
	async newest(slug: string): Promise<Draft | null> {
		const note = this.read(slug);
		const kept = await this.#archive.draftOf(slug).catch(() => undefined);
		const newest = kept && kept.at > (note?.at ?? -1) ? kept : note;
		if (newest) this.#known.set(slug, newest.source);
		return newest;
	}

	/**
	 * Keeps a text. `other` is what another tab wrote since this one read or wrote, and is overwritten now.
	 * `trouble` resolves with null once the text is safe somewhere.
	 */
	keep(slug: string, source: string): { other: Draft | null; trouble: Promise<Trouble | null> } {
		const note = this.#note(slug);
		const known = this.#known.get(slug);
		const other =
			note && known !== undefined && note.source !== known && note.source !== source ? note : null;
		this.#known.set(slug, source);
		const draft = { slug, source, at: Date.now() };
		const noted = this.#writeNote(draft);
		const trouble = this.#write(draft).then(
			() => null,
			(error: unknown) => {
				if (noted) return null;
				return error instanceof ArchiveError ? error.trouble : 'blocked';
			},
		);
		return { other, trouble };
	}

	/** Latest wins: while one text is being written only the newest one waits. */
	async #write(draft: Draft): Promise<void> {
		const { slug } = draft;
		const busy = this.#waiting.has(slug);
		this.#waiting.set(slug, draft);
		if (busy) return;
		try {
			for (;;) {
				const next = this.#waiting.get(slug)!; // only removed below
				await this.#archive.keepDraft(next);
				if (this.#waiting.get(slug) === next) break;
			}
		} finally {
			this.#waiting.delete(slug);
		}
	}

	#note(slug: string): Draft | null {
		try {
			const text = this.#shelf?.getItem(keyOf(slug));
			if (text) {
				const { source, at } = JSON.parse(text) as Partial<Draft>;
				if (typeof source === 'string' && typeof at === 'number') return { slug, source, at };
			}
			// Before texts had a time they were kept plainly.
			const plain = this.#shelf?.getItem(oldKeyOf(slug));
			return plain ? { slug, source: plain, at: 0 } : null;
		} catch {
			return null;
		}
	}

	/** False when it could not be kept: storage is full or blocked. */
	#writeNote({ slug, source, at }: Draft): boolean {
		try {
			this.#shelf?.setItem(keyOf(slug), JSON.stringify({ source, at }));
			return this.#shelf !== null;
		} catch {
			return false;
		}
	}
}

const keyOf = (slug: string) => `descent/typing/${slug}`;
const oldKeyOf = (slug: string) => `descent/draft/${slug}`;

/** Forgets every note, when all that is kept is cleared or replaced. */
export function forgetNotes(shelf: Storage | null): void {
	if (shelf === null) return;
	for (const key of Object.keys(shelf)) if (/^descent\/(typing|draft)\//.test(key)) shelf.removeItem(key);
}

/** The browser's local storage, or null where access to it is refused. */
export function openShelf(): Storage | null {
	try {
		return window.localStorage;
	} catch {
		return null;
	}
}
