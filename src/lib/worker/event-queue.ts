/** Hands what one side pushes to the one loop that reads it, in order. */
export class EventQueue<T> implements AsyncIterable<T> {
	readonly #waiting: T[] = [];
	#closed = false;
	#wake: () => void = () => {};

	push(item: T): void {
		if (this.#closed) return;
		this.#waiting.push(item);
		this.#wake();
	}

	/** The reader still gets what was pushed before. */
	close(): void {
		this.#closed = true;
		this.#wake();
	}

	async *[Symbol.asyncIterator](): AsyncGenerator<T, void, void> {
		for (;;) {
			while (this.#waiting.length > 0) yield this.#waiting.shift()!; // not empty
			if (this.#closed) return;
			await new Promise<void>((resolve) => (this.#wake = resolve));
		}
	}
}
