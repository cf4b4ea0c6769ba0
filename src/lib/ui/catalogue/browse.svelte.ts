import type { Progress } from '#lib/state/library.svelte.ts';
import {
	everything,
	asksForStanding,
	filterCount,
	isFirstView,
	readQuery,
	writeQuery,
	type Query,
} from '#lib/ui/catalogue/query.ts';
import { select, widenings, type Catalogue } from '#lib/ui/catalogue/select.ts';

/** How an address comes into the browser's history. */
export type Step = 'push' | 'replace';

// Browsers refuse more than a few changes of the address a second.
const typingPauseMs = 250;

/** What the reader looks for, what that shows, and the address that keeps it. */
export class Browse {
	query = $state.raw<Query>(everything);
	readonly rows = $derived.by(() => select(this.#catalogue, this.query));
	readonly widenings = $derived.by(() =>
		this.rows.length > 0 ? [] : widenings(this.#catalogue, this.query),
	);
	/** The rows are not yet the answer. */
	readonly waiting = $derived.by(
		() =>
			(!this.#progress.loaded && asksForStanding(this.query)) ||
			(!this.#catalogue.settled && !isFirstView(this.query)),
	);
	/** How many rows there are; null while that is not known. */
	readonly count = $derived.by(() => (this.#catalogue.settled ? this.rows.length : null));

	readonly #catalogue: Catalogue;
	readonly #progress: Pick<Progress, 'loaded'>;
	readonly #keep: (search: string, step: Step) => void;
	#pause: ReturnType<typeof setTimeout> | null = null;

	/** @param keep puts a query, written as the part of an address from `?` on, into the address */
	constructor(
		catalogue: Catalogue,
		progress: Pick<Progress, 'loaded'>,
		keep: (search: string, step: Step) => void,
	) {
		this.#catalogue = catalogue;
		this.#progress = progress;
		this.#keep = keep;
	}

	/** Takes over what an address says. */
	read(search: string): void {
		this.#endPause();
		this.query = readQuery(new URLSearchParams(search));
	}

	/** The address follows when the reader pauses: typing makes no steps to go back by. */
	type(text: string): void {
		this.query = { ...this.query, text };
		this.#endPause();
		this.#pause = setTimeout(() => this.flush(), typingPauseMs);
	}

	/** Each change is a step of its own to go back by. */
	change(patch: Partial<Query>): void {
		this.flush();
		this.query = { ...this.query, ...patch };
		this.#keep(writeQuery(this.query), 'push');
	}

	/** Lets go of the text or, where there is none, of the filters. False when there was nothing to let go of. */
	clear(): boolean {
		if (this.query.text !== '') this.type('');
		else if (filterCount(this.query) > 0) this.clearAll();
		else return false;
		return true;
	}

	clearAll(): void {
		this.change({ ...everything, sort: this.query.sort });
	}

	/** Brings the address up to date, before the page is left or the next step made. */
	flush(): void {
		if (this.#pause === null) return;
		this.#endPause();
		this.#keep(writeQuery(this.query), 'replace');
	}

	#endPause(): void {
		if (this.#pause !== null) clearTimeout(this.#pause);
		this.#pause = null;
	}
}
