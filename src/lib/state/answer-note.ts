// The answer to a card that is being written, in local storage: written in the same instant, so that a reload loses nothing.
import type { Shelf } from '#lib/state/note.ts';

export interface AnswerNote {
	/** Id of the card. */
	readonly card: string;
	readonly text: string;
}
const key = 'descent/answer';

/** Null where there is none, or none that can be read. */
export function readAnswerNote(shelf: Shelf | null): AnswerNote | null {
	try {
		const { card, text } = JSON.parse(shelf?.getItem(key) ?? '{}') as Partial<AnswerNote>;
		return typeof card === 'string' && typeof text === 'string' ? { card, text } : null;
	} catch {
		return null;
	}
}

/** An empty answer needs no note. False when it could not be kept: storage is full or blocked. */
export function writeAnswerNote(shelf: Shelf | null, note: AnswerNote): boolean {
	try {
		if (note.text === '') shelf?.removeItem(key);
		else shelf?.setItem(key, JSON.stringify(note));
		return shelf !== null;
	} catch {
		return false;
	}
}

/** When it was given, and when all that is kept is cleared. */
export function forgetAnswerNote(shelf: Shelf | null): void {
	writeAnswerNote(shelf, { card: '', text: '' });
}
