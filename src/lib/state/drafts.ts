// The reader's unfinished work, one text a problem. A keystroke goes to local storage at once, because a tab may close
// before IndexedDB has written; IndexedDB is where it stays.
import { ArchiveError, type Archive, type Trouble } from '#lib/state/archive.ts';
import type { Draft } from '#lib/state/history.ts';
import { readNote, writeNote, type Shelf } from '#lib/state/note.ts';

export { openShelf, type Shelf } from '#lib/state/note.ts';

/** One text on its way to the archive, and the newer one that waits behind it. */
interface Writing {
	next: Draft | null;
	done: Promise<void>;
}

export class Drafts {
	readonly #shelf: Shelf | null;
	readonly #archive: Pick<Archive, 'draftOf' | 'keepDraft'>;
	/** What this tab read or wrote last, by problem; null where it found nothing. */
	readonly #known = new Map<string, string | null>();
	/** Problems of which this tab has written a text. */
	readonly #written = new Set<string>();
	readonly #writing = new Map<string, Writing>();

	/** @param shelf null where the browser gives none, as in some private windows */
	constructor(shelf: Shelf | null, archive: Pick<Archive, 'draftOf' | 'keepDraft'>) {
		this.#shelf = shelf;
		this.#archive = archive;
	}

	/** What local storage holds, at once. */
	read(slug: string): Draft | null {
		const note = readNote(this.#shelf, slug);
		this.#known.set(slug, note?.source ?? null);
		return note;
	}

	/**
	 * The newest text of both storages, or null where there is none; what IndexedDB lacks is written to it.
	 * What this tab keeps while this is read does not count.
	 */
	async newest(slug: string): Promise<Draft | null> {
		const note = this.read(slug);
		let kept: Draft | undefined;
		try {
			kept = await this.#archive.draftOf(slug);
		} catch {
			return note;
		}
		const newest = kept && kept.at > (note?.at ?? -1) ? kept : note;
		if (newest === null || this.#written.has(slug)) return newest;
		this.#known.set(slug, newest.source);
		if (newest !== kept) await this.#settle(newest).catch(() => {}); // the note still has it
		return newest;
	}

	/**
	 * Keeps a text. `other` is what another tab wrote since this one read or wrote, and is overwritten now.
	 * `trouble` resolves with null once the text is safe somewhere.
	 */
	keep(slug: string, source: string): { other: Draft | null; trouble: Promise<Trouble | null> } {
		const note = readNote(this.#shelf, slug);
		const known = this.#known.get(slug) ?? null;
		const other = note && note.source !== known && note.source !== source ? note : null;
		this.#known.set(slug, source);
		this.#written.add(slug);
		// Later than what is there, also where the clock was set back: the latest text is the newest.
		const draft = { slug, source, at: Math.max(Date.now(), (note?.at ?? 0) + 1) };
		const noted = writeNote(this.#shelf, draft);
		const trouble = this.#write(draft).then(
			() => null,
			(error: unknown) => {
				if (noted) return null;
				return error instanceof ArchiveError ? error.trouble : 'blocked';
			},
		);
		return { other, trouble };
	}

	/** A text that was noted and never reached IndexedDB; one of the old format gets a time now. */
	#settle(note: Draft): Promise<void> {
		const draft = note.at > 0 ? note : { ...note, at: Date.now() };
		if (draft !== note) writeNote(this.#shelf, draft);
		return this.#write(draft);
	}

	/** Latest wins: while one text is being written only the newest one waits. */
	#write(draft: Draft): Promise<void> {
		const { slug } = draft;
		const busy = this.#writing.get(slug);
		if (busy) {
			busy.next = draft;
			return busy.done;
		}
		const writing: Writing = { next: draft, done: Promise.resolve() };
		this.#writing.set(slug, writing);
		writing.done = this.#empty(writing).finally(() => this.#writing.delete(slug));
		return writing.done;
	}

	async #empty(writing: Writing): Promise<void> {
		while (writing.next) {
			const draft = writing.next;
			writing.next = null;
			await this.#archive.keepDraft(draft);
		}
	}
}
