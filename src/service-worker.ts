// Keeps the site for when there is no network. A new version waits until no page of the old one is open, or a reader asks.
import { version } from '$service-worker';
import { Keeper } from '#lib/offline/keeper.ts';
import type { Message } from '#lib/offline/message.ts';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const keeper = new Keeper({
	version,
	scope: new URL('./', worker.location.href).href,
	caches: worker.caches,
	fetch: (request, init) => fetch(request, init),
});

worker.addEventListener('install', (event) => event.waitUntil(keeper.install()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
	const { method, url, cache } = event.request;
	const { origin, pathname } = new URL(url);
	if (method !== 'GET' || origin !== worker.location.origin) return;
	if (/\/(?:service-worker\.js|offline\.json|version\.json)$/.test(pathname) || cache === 'only-if-cached')
		return;
	event.respondWith(keeper.answer(event.request));
});

worker.addEventListener('message', (event) => {
	const message = event.data as Message;
	if (message.type === 'version') event.ports[0]?.postMessage(version);
	else if (message.type === 'take-over') event.waitUntil(worker.skipWaiting());
	else event.waitUntil(visited(message.slug, message.version));
});

async function visited(slug: string | null, pageVersion: string): Promise<void> {
	const { installing, waiting } = worker.registration;
	if (installing || waiting || pageVersion !== version) return;
	// A page of an older version may still ask for files of its own.
	const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	if (windows.length <= 1) await keeper.forgetOthers();
	// Without a network it is kept on another visit.
	if (slug !== null) await keeper.keep(slug).catch(() => {});
}
