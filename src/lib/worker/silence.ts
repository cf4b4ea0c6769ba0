// How long a worker has said nothing, in time during which it could have spoken.

const tickMs = 250;

/**
 * Calls back once when the worker was silent for too long. Time in a hidden tab or a sleeping machine does not count:
 * a tick that comes late counts as one tick, so that a suspended page makes no time limit.
 */
export class Silence {
	readonly #isVisible: () => boolean;
	readonly #onTooLong: () => void;
	#timer: ReturnType<typeof setInterval> | undefined;
	#silentMs = 0;
	#limitMs = Infinity;

	constructor(isVisible: () => boolean, onTooLong: () => void) {
		this.#isVisible = isVisible;
		this.#onTooLong = onTooLong;
	}

	/** The worker spoke; from now on it may be silent for this long. */
	allow(limitMs: number): void {
		this.#silentMs = 0;
		this.#limitMs = limitMs;
		this.#timer ??= setInterval(() => this.#tick(), tickMs);
	}

	stop(): void {
		clearInterval(this.#timer);
		this.#timer = undefined;
	}

	#tick(): void {
		if (!this.#isVisible()) return;
		this.#silentMs += tickMs;
		if (this.#silentMs <= this.#limitMs) return;
		this.stop();
		this.#onTooLong();
	}
}
