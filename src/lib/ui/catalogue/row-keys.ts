/** What a key does in the catalogue. */
export type Move = 'search' | 'next' | 'previous' | 'first' | 'last' | 'clear';
/** Where the focus is: a field that is typed in keeps its keys, and so does a dialog. */
export type Place = 'page' | 'rows' | 'search' | 'field';

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing'>;

const inSearch: Record<string, Move> = { ArrowDown: 'next', Escape: 'clear' };
const offField: Record<string, Move> = { '/': 'search', j: 'next', k: 'previous' };
const inRows: Record<string, Move> = { ArrowUp: 'previous', Home: 'first', End: 'last' };

/** Null: the key is not for the catalogue. */
export function moveOf(event: Key, place: Place): Move | null {
	if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return null;
	const keys: Record<Place, Record<string, Move>> = {
		page: offField,
		rows: { ...inSearch, ...offField, ...inRows },
		search: inSearch,
		field: {},
	};
	return keys[place][event.key] ?? null;
}
