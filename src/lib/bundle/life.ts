// Whether a worker still lives. A browser that ends one, to have its memory, tells nobody; but it lets go of its locks.

/** Worker to page, once. */
export interface Alive {
	readonly type: 'alive';
	/** Held until the worker ends. */
	readonly lock: string;
}

/** In a worker. Where the browser has no locks nothing is said. */
export function showLife(tell: (alive: Alive) => void): void {
	const lock = `worker/${Math.random()}`;
	const held = navigator.locks?.request(lock, () => {
		tell({ type: 'alive', lock });
		return new Promise(() => {});
	});
	held?.catch(() => {}); // refused
}

/** On the page: calls back once the worker has ended, unless the returned function was called before. */
export function watchLife({ lock }: Alive, ondeath: () => void): () => void {
	const watching = new AbortController();
	navigator.locks.request(lock, { signal: watching.signal }, ondeath).catch(() => {}); // aborted
	return () => watching.abort();
}
