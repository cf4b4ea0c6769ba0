// One worker with esbuild, from its start to its end.
import type { BundleWorker, EntryName, Response, StartBundleWorker } from '#lib/bundle/protocol.ts';
import type { Bundled } from '#lib/judge/tools.ts';

interface Waiting {
	readonly id: number;
	readonly settle: (bundled: Bundled | null) => void;
}

/** Asked for one bundle at a time. After a `null` it is dead. */
export class BundleService {
	readonly #worker: BundleWorker;
	readonly #started: Promise<void>;
	#start: { readonly resolve: () => void; readonly reject: (error: Error) => void } | null = null;
	#waiting: Waiting | null = null;
	#dead = false;
	#lastId = 0;

	/** @param module whoever waits for it hears why it did not come */
	constructor(startWorker: StartBundleWorker, module: Promise<WebAssembly.Module>) {
		this.#started = new Promise((resolve, reject) => {
			this.#start = { resolve, reject };
		});
		this.#started.catch(() => {}); // whoever waits for it hears of it
		this.#worker = startWorker({
			heard: (response) => this.#heard(response),
			failed: (reason) => this.#die(reason),
		});
		module.then(
			(compiled) => this.#worker.send({ type: 'start', module: compiled }),
			() => this.#die('its module did not come'),
		);
	}

	get dead(): boolean {
		return this.#dead;
	}

	/** Settles when the worker has answered; rejects when it could not start. */
	async ready(limitMs: number): Promise<void> {
		const stopClock = afterRunning(limitMs, () => this.#die(`no answer within ${limitMs} ms`));
		try {
			await this.#started;
		} finally {
			stopClock();
		}
	}

	/** The answer, or null when esbuild died of the source or did not answer in time. */
	bundle(source: string, entry: EntryName, deadlineMs: number): Promise<Bundled | null> {
		if (this.#dead) return Promise.resolve(null);
		const id = ++this.#lastId;
		return new Promise((resolve) => {
			const stopClock = afterRunning(deadlineMs, () => this.#die('deadline'));
			this.#waiting = {
				id,
				settle: (bundled) => {
					stopClock();
					this.#waiting = null;
					resolve(bundled);
				},
			};
			this.#worker.send({ type: 'bundle', id, source, entry });
		});
	}

	stop(): void {
		this.#die('stopped');
		this.#worker.stop();
	}

	#heard(response: Response): void {
		switch (response.type) {
			case 'ready':
				return this.#start?.resolve();
			case 'done':
				if (response.id === this.#waiting?.id) this.#waiting.settle(response.bundled);
				return;
			case 'died':
				return this.#die(response.reason);
		}
	}

	#die(reason: string): void {
		this.#dead = true;
		this.#start?.reject(new Error(`the compiler did not start: ${reason}`)); // nothing if it has started
		this.#waiting?.settle(null);
	}
}

/**
 * Acts after `ms` in which this thread ran. A plain timer would also count the time that a machine slept or that this
 * thread was busy, in which the answer could not be heard. Gives the function that stops it.
 */
function afterRunning(ms: number, act: () => void): () => void {
	const ticks = 10;
	let left = ticks;
	const timer = setInterval(() => {
		left -= 1;
		if (left > 0) return;
		clearInterval(timer);
		act();
	}, ms / ticks);
	return () => clearInterval(timer);
}
