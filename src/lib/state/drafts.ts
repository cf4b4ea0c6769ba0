// The reader's unfinished work, one text a problem.

/** The part of `Storage` that is used here. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export class Drafts {
	readonly #shelf: Shelf | null;

	/** @param shelf null where the browser gives none, as in some private windows */
	constructor(shelf: Shelf | null) {
		this.#shelf = shelf;
	}

	/** The kept text, or null where there is none or it can't be read. */
	read(slug: string): string | null {
		try {
			return this.#shelf?.getItem(keyOf(slug)) ?? null;
		} catch {
			return null;
		}
	}

	/** False when it could not be kept: storage is full or blocked. */
	keep(slug: string, source: string): boolean {
		try {
			this.#shelf?.setItem(keyOf(slug), source);
			return this.#shelf !== null;
		} catch {
			return false;
		}
	}

	/** Forgets a draft, so that the problem opens with its starter again. */
	forget(slug: string): void {
		try {
			this.#shelf?.removeItem(keyOf(slug));
		} catch {
			// Nothing was kept where nothing can be removed.
		}
	}
}

function keyOf(slug: string): string {
	return `descent/draft/${slug}`;
}

/** The browser's local storage, or null where access to it is refused. */
export function openShelf(): Shelf | null {
	try {
		return window.localStorage;
	} catch {
		return null;
	}
}
