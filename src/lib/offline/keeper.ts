// What a service worker of one version keeps, and what it answers with. Files whose names carry a hash come from what is
// kept; pages and their data come from the network while there is one, so that nobody is held on an old version.
import type { OfflineList } from '../../../scripts/offline.mjs';

export interface Surroundings {
	readonly version: string;
	/** Address of the site's folder, with a slash at its end. */
	readonly scope: string;
	readonly caches: CacheStorage;
	readonly fetch: (request: Request | string, init?: RequestInit) => Promise<Response>;
}

const prefix = 'descent-';
/** Longer than this a page that is kept does not wait for the network, in ms. */
const patience = 4000;
/** Files at a time: what the reader waits for has the line. */
const lanes = 2;

export class Keeper {
	readonly #around: Surroundings;
	readonly #name: string;

	constructor(around: Surroundings) {
		this.#around = around;
		this.#name = prefix + around.version;
	}

	/** Keeps what every page needs, and the problems that older versions kept. Rejects when the network fails. */
	async install(): Promise<void> {
		const { caches, version } = this.#around;
		const response = await this.#ask('offline.json');
		const list: OfflineList = await response.clone().json();
		if (list.version !== version) throw new Error('the site has changed meanwhile');
		await this.#put('offline.json', response);
		await this.#add(list.always);
		for (const name of await caches.keys()) {
			if (!name.startsWith(prefix) || name === this.#name) continue;
			const older = await caches.open(name);
			for (const slug of Object.keys(list.problems))
				// What fails here is kept when it is visited again.
				if (await older.match(this.#address(`problems/${slug}`))) await this.keep(slug).catch(() => {});
		}
	}

	/** Keeps a problem with all that solving it needs. Keeps nothing of it where the site has a newer version. */
	async keep(slug: string): Promise<void> {
		const cache = await this.#open();
		const list: OfflineList | undefined = await (await cache.match(this.#address('offline.json')))?.json();
		const own = list?.problems[slug];
		if (!list || !own || (await cache.match(this.#address(`problems/${slug}`)))) return;
		const { version } = await (await this.#ask('_app/version.json')).json();
		if (version !== this.#around.version) return;
		await this.#add([...list.tools, ...own]);
	}

	/** Forgets what other versions kept. */
	async forgetOthers(): Promise<void> {
		const { caches } = this.#around;
		for (const name of await caches.keys())
			if (name.startsWith(prefix) && name !== this.#name) await caches.delete(name);
	}

	/** Rejects, as a request without a network does, where nothing is kept that could stand in. */
	async answer(request: Request): Promise<Response> {
		const address = this.#keyOf(request.url);
		const cache = await this.#open();
		const kept = await cache.match(address, { ignoreVary: true });
		if (request.mode === 'navigate' || address.endsWith('/__data.json'))
			return this.#freshest(request, kept ?? null);
		if (kept) return kept;
		if (isHashed(address)) {
			const older = await this.#around.caches.match(address, { ignoreVary: true });
			if (older) return older;
		}
		const response = await this.#around.fetch(request);
		if (isHashed(address) && response.ok) await cache.put(address, response.clone()).catch(() => {});
		return response;
	}

	async #freshest(request: Request, kept: Response | null): Promise<Response> {
		const asked = this.#around.fetch(request);
		if (kept === null) return asked.catch(() => this.#missing(request));
		const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), patience));
		return Promise.race([asked.catch(() => kept), late]);
	}

	/** The page that says so, where nothing was kept. Its script sees the status. */
	async #missing(request: Request): Promise<Response> {
		const status = 503;
		if (request.mode !== 'navigate') return Response.json('offline', { status });
		const fallback = await (await this.#open()).match(this.#address('404.html'));
		return fallback ? new Response(fallback.body, { status, headers: fallback.headers }) : Response.error();
	}

	async #add(paths: readonly string[]): Promise<void> {
		const left = [...paths];
		const last = left.pop();
		const lane = async () => {
			for (let path = left.shift(); path !== undefined; path = left.shift()) await this.#fetchOne(path);
		};
		await Promise.all(Array.from({ length: lanes }, lane));
		// Its presence says that the others are there.
		if (last !== undefined) await this.#fetchOne(last);
	}

	async #fetchOne(path: string): Promise<void> {
		const cache = await this.#open();
		const address = this.#address(path);
		if (await cache.match(address)) return;
		const older = isHashed(address) ? await this.#around.caches.match(address) : undefined;
		await this.#put(path, older ?? (await this.#ask(path)));
	}

	/** A host may not give out a page under its plain name; a file with a hash is there or the version has gone. */
	async #ask(path: string): Promise<Response> {
		const address = this.#address(path);
		const response = await this.#around.fetch(address, { cache: isHashed(address) ? 'default' : 'no-cache' });
		if (!response.ok && (isHashed(address) || path.endsWith('.json')))
			throw new Error(`${path}: status ${response.status}`);
		return response;
	}

	/** What finds no room is not kept; the site works all the same. */
	async #put(path: string, response: Response): Promise<void> {
		if (!response.ok) return;
		// A page may not be answered with a response that was redirected.
		const plain = response.redirected ? new Response(response.body, { headers: response.headers }) : response;
		await (await this.#open()).put(this.#address(path), plain).catch(() => {});
	}

	#open(): Promise<Cache> {
		return this.#around.caches.open(this.#name);
	}

	#address(path: string): string {
		return new URL(path, this.#around.scope).href;
	}

	/** Queries are read by the page's script; a slash at the end is the host's habit. */
	#keyOf(url: string): string {
		const { origin, pathname } = new URL(url);
		const address = origin + pathname;
		return address === this.#around.scope ? address : address.replace(/\/$/, '');
	}
}

function isHashed(address: string): boolean {
	return address.includes('/_app/immutable/');
}
