// Something from the network, as a page shows it: it is not there yet, it is there, or it could not be fetched.

export class Fetched<T> {
	/** Null until it is there. */
	value = $state.raw<T | null>(null);
	/** The last try failed. */
	failed = $state(false);
	readonly #fetch: () => Promise<T>;

	constructor(fetch: () => Promise<T>) {
		this.#fetch = fetch;
	}

	/** Also tries again. Never rejects. */
	async load(): Promise<void> {
		this.failed = false;
		try {
			this.value = await this.#fetch();
		} catch {
			this.failed = true;
		}
	}
}
