// The page's side of the service worker: starts it when nothing else is loading, and knows of a newer version.
import type { Message } from '#lib/offline/message.ts';

export interface Surroundings {
	/** Absent where the browser has none, or not on this address. */
	readonly container: ServiceWorkerContainer | undefined;
	/** Address of the service worker. */
	readonly script: string;
	/** Of the page that is open. */
	readonly version: string;
	/** Resolves when the page has loaded and has nothing better to do. */
	readonly quiet: () => Promise<void>;
	readonly reload: () => void;
}

/** How long a new worker may take to take over before the page is loaded anew without it, in ms. */
const patience = 3000;

export class Updates {
	/** A newer version than that of the page is there. */
	ready = $state(false);
	readonly #around: Surroundings;
	#registration: ServiceWorkerRegistration | null = null;

	constructor(around: Surroundings) {
		this.#around = around;
	}

	/** Where it fails the site works online only, as without a service worker. */
	async start(): Promise<void> {
		const { container, script, quiet } = this.#around;
		if (!container) return;
		container.addEventListener('controllerchange', () => void this.#weigh(container.controller));
		await quiet();
		try {
			const registration = await container.register(script, { updateViaCache: 'none' });
			this.#registration = registration;
			void this.#weigh(registration.waiting);
			registration.addEventListener('updatefound', () => {
				const { installing } = registration;
				installing?.addEventListener('statechange', () => {
					if (installing.state === 'installed' && container.controller) void this.#weigh(installing);
				});
			});
		} catch {
			// Storage is blocked, or the network went away.
		}
	}

	/** Has this page, and the problem it is about, kept for when there is no network. */
	async visited(slug: string | null): Promise<void> {
		const { container, version } = this.#around;
		const registration = await container?.ready;
		registration?.active?.postMessage({ type: 'visited', slug, version } satisfies Message);
	}

	/** Looks for a newer version; quietly, where there is no network. */
	check(): void {
		this.#registration?.update().catch(() => {});
	}

	/** Loads the page anew, in the newest version. The only thing here that does. */
	apply(): void {
		const { container, reload } = this.#around;
		const waiting = this.#registration?.waiting;
		if (!container || !waiting) return reload();
		container.addEventListener('controllerchange', reload, { once: true });
		setTimeout(reload, patience);
		waiting.postMessage({ type: 'take-over' } satisfies Message);
	}

	/** The page may itself be of the version that waits: then it takes over unseen. */
	async #weigh(worker: ServiceWorker | null): Promise<void> {
		if (!worker) return;
		if ((await versionOf(worker)) !== this.#around.version) this.ready = true;
		else if (worker.state === 'installed') worker.postMessage({ type: 'take-over' } satisfies Message);
	}
}

function versionOf(worker: ServiceWorker): Promise<string> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => resolve(String(data));
		worker.postMessage({ type: 'version' } satisfies Message, [port2]);
	});
}
