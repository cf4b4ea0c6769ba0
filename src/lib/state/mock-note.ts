// The mock interview that runs, in local storage: written in the same instant, so that closing the tab loses nothing.
import type { Archive } from '#lib/state/archive.ts';
import type { Shelf } from '#lib/state/note.ts';
import { readRecord } from '#lib/state/study-work.ts';
import type { Mock } from '#lib/study/mock.ts';

export const mockNoteKey = 'descent/mock';

/** Null where there is none, or none that can be read. */
export function readMockNote(shelf: Shelf | null): Mock | null {
	try {
		const text = shelf?.getItem(mockNoteKey);
		return text ? readRecord('mocks', JSON.parse(text), 'mock') : null;
	} catch {
		return null;
	}
}

/** Where storage is full or blocked there is none: the archive may have room, or its trouble is told. */
export function writeMockNote(shelf: Shelf | null, mock: Mock): void {
	try {
		shelf?.setItem(mockNoteKey, JSON.stringify(mock));
	} catch {
		forgetMockNote(shelf);
	}
}

/** When all that is kept is cleared. */
export function forgetMockNote(shelf: Shelf | null): void {
	try {
		shelf?.removeItem(mockNoteKey);
	} catch {
		// Nothing is kept where nothing can be removed.
	}
}

/** The later of what is stored and what was noted. */
export function laterMock(stored: Mock | null, noted: Mock): Mock {
	return stored !== null && stored.changedAt >= noted.changedAt ? stored : noted;
}

/** Brings what was noted last into the archive, where it is missing there. */
export async function settleMockNote(
	shelf: Shelf | null,
	archive: Pick<Archive, 'changeRecord'>,
): Promise<void> {
	const noted = readMockNote(shelf);
	if (noted) await archive.changeRecord('mocks', noted.id, (stored) => laterMock(stored, noted));
}
