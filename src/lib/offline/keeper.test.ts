import { expect, test } from 'vitest';
import { Keeper } from './keeper.ts';

const scope = 'https://example.org/descent/';

/** The part of the browser's store that is used here. */
function makeCaches(): CacheStorage {
	const stores = new Map<string, Map<string, Response>>();
	const find = (store: Map<string, Response> | undefined, key: RequestInfo | URL) =>
		store?.get(String(key))?.clone();
	const open = async (name: string) => {
		const store = stores.get(name) ?? new Map<string, Response>();
		stores.set(name, store);
		return {
			match: async (key: string) => find(store, key),
			put: async (key: string, response: Response) => void store.set(key, response),
		};
	};
	return {
		open,
		keys: async () => [...stores.keys()],
		delete: async (name: string) => stores.delete(name),
		match: async (key: string) => [...stores.values()].map((store) => find(store, key)).find(Boolean),
	} as unknown as CacheStorage;
}

const hashed = '_app/immutable/chunks/a.js';
const files = (version: string): Record<string, string> => ({
	'offline.json': JSON.stringify({
		version,
		always: ['', hashed, '404.html'],
		tools: ['_app/immutable/engine.wasm'],
		problems: { kmeans: ['problems/kmeans/__data.json', 'problems/kmeans'] },
	}),
	'_app/version.json': JSON.stringify({ version }),
	'': `catalogue of ${version}`,
	[hashed]: 'script',
	'404.html': 'fallback',
	'_app/immutable/engine.wasm': 'engine',
	'problems/kmeans/__data.json': '{}',
	'problems/kmeans': `k-means of ${version}`,
});

function setUp(version = '1', caches = makeCaches()) {
	const net = { files: files(version), online: true, asked: [] as string[] };
	const keeper = new Keeper({
		version,
		scope,
		caches,
		async fetch(request) {
			const url = typeof request === 'string' ? request : request.url;
			net.asked.push(url.slice(scope.length));
			if (!net.online) throw new TypeError('Failed to fetch');
			const text = net.files[url.slice(scope.length)];
			return text === undefined ? new Response('', { status: 404 }) : new Response(text);
		},
	});
	const get = async (path: string, mode = 'navigate') => {
		const response = await keeper.answer({ url: scope + path, mode } as Request);
		return `${response.status} ${await response.text()}`;
	};
	return { keeper, net, caches, get };
}

test('after a visit everything of the problem is there without a network, under any query', async () => {
	const { keeper, net, get } = setUp();
	await keeper.install();
	await keeper.keep('kmeans');
	net.online = false;
	expect(await get('problems/kmeans?from=mail')).toBe('200 k-means of 1');
	expect(await get('problems/kmeans/')).toBe('200 k-means of 1');
	expect(await get('problems/kmeans/__data.json?x=1', 'cors')).toBe('200 {}');
	expect(await get('_app/immutable/engine.wasm', 'cors')).toBe('200 engine');
	expect(await get('?q=tree')).toBe('200 catalogue of 1');
});
test('what was not visited answers with the page that says so, and its data with a status', async () => {
	const { keeper, net, get } = setUp();
	await keeper.install();
	net.online = false;
	expect(await get('problems/kmeans')).toBe('503 fallback');
	expect(await get('problems/kmeans/__data.json', 'cors')).toBe('503 "offline"');
	await expect(get('favicon.svg', 'no-cors')).rejects.toThrow('Failed to fetch');
});
test('a page comes from the network while there is one, a file with a hash does not', async () => {
	const { keeper, net, get } = setUp();
	await keeper.install();
	net.files[''] = 'newer catalogue';
	net.files[hashed] = 'never asked for again';
	expect(await get('')).toBe('200 newer catalogue');
	expect(await get(hashed, 'cors')).toBe('200 script');
});
test('a file with a hash that was used is kept', async () => {
	const { net, get } = setUp();
	expect(await get('_app/immutable/engine.wasm', 'cors')).toBe('200 engine');
	net.online = false;
	expect(await get('_app/immutable/engine.wasm', 'cors')).toBe('200 engine');
});
test('keeps nothing of a problem where the site has changed meanwhile', async () => {
	const { keeper, net, get } = setUp();
	await keeper.install();
	net.files['_app/version.json'] = JSON.stringify({ version: '2' });
	await keeper.keep('kmeans');
	net.online = false;
	expect(await get('problems/kmeans')).toBe('503 fallback');
});
test('is not installed with the list of another version', async () => {
	const { keeper, net } = setUp();
	net.files['offline.json'] = files('2')['offline.json']!; // as above
	await expect(keeper.install()).rejects.toThrow('changed meanwhile');
});
test('a newer version keeps what was visited before, and takes over files that did not change', async () => {
	const first = setUp('1');
	await first.keeper.install();
	await first.keeper.keep('kmeans');
	const second = setUp('2', first.caches);
	await second.keeper.install();
	expect(second.net.asked).not.toContain(hashed);
	expect(second.net.asked).not.toContain('_app/immutable/engine.wasm');
	await second.keeper.forgetOthers();
	expect(await second.caches.keys()).toEqual(['descent-2']);
	second.net.online = false;
	expect(await second.get('problems/kmeans')).toBe('200 k-means of 2');
	expect(await second.get('_app/immutable/engine.wasm', 'cors')).toBe('200 engine');
});
test('an open page of an older version still gets its files', async () => {
	const first = setUp('1');
	await first.keeper.install();
	const second = setUp('2', first.caches);
	second.net.files = { ...second.net.files, [hashed]: 'gone' };
	expect(await second.get(hashed, 'cors')).toBe('200 script');
});
