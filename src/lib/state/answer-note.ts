// Answers to cards that are being written, in local storage: written in the same instant, so that a reload loses nothing.
import type { Shelf } from '#lib/state/note.ts';

/** Texts by the ids of their cards; the one written last is the last. */
type Notes = Readonly<Record<string, string>>;
const key = 'descent/answers';

/** What was written of a card; empty where nothing was, or nothing can be read. */
export function readAnswerNote(shelf: Shelf | null, card: string): string {
	return readNotes(shelf)[card] ?? '';
}

/** The card that was written on last; null where there is none. */
export function lastNoted(shelf: Shelf | null): string | null {
	return Object.keys(readNotes(shelf)).at(-1) ?? null;
}

/** An empty answer needs no note. False when it could not be kept: storage is full or blocked. */
export function writeAnswerNote(shelf: Shelf | null, card: string, text: string): boolean {
	const { [card]: _, ...others } = readNotes(shelf);
	return writeNotes(shelf, text === '' ? others : { ...others, [card]: text });
}

/** When all that is kept is cleared. */
export function forgetAnswerNotes(shelf: Shelf | null): void {
	writeNotes(shelf, {});
}

function readNotes(shelf: Shelf | null): Notes {
	try {
		const notes: unknown = JSON.parse(shelf?.getItem(key) ?? '{}');
		if (typeof notes !== 'object' || notes === null) return {};
		return Object.fromEntries(Object.entries(notes).filter(([, text]) => typeof text === 'string'));
	} catch {
		return {};
	}
}

function writeNotes(shelf: Shelf | null, notes: Notes): boolean {
	try {
		if (Object.keys(notes).length === 0) shelf?.removeItem(key);
		else shelf?.setItem(key, JSON.stringify(notes));
		return shelf !== null;
	} catch {
		return false;
	}
}
