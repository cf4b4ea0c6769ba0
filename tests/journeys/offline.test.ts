// Without a network after one visit, and when a newer version of the site is there.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paste, sourceOf, startSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site.close());

/** Until the service worker keeps a page. */
async function untilKept(page: Page, path: string): Promise<void> {
	const isKept = (path: string) => caches.match(new URL(path, location.origin).href).then(Boolean);
	await expect.poll(() => page.evaluate(isKept, path), { timeout: 60_000, interval: 500 }).toBe(true);
	// Of what every page needs, something may follow; then the service worker begins.
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
}

/** What the browser itself says of requests that failed is no complaint of the page. */
const ofPage = (complaints: readonly string[]) =>
	complaints.filter((line) => !/Failed to load resource|net::ERR/.test(line));

test('after one visit of one problem it is solved without a network, and the catalogue works', async () => {
	const { page, complaints } = await site.open('problems/kmeans');
	await untilKept(page, 'problems/kmeans');
	await page.context().setOffline(true);
	await page.reload();
	await paste(page, sourceOf('kmeans'));
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByText('Accepted', { exact: true }).first().waitFor();
	await page.getByRole('link', { name: 'Problems', exact: true }).click();
	await page.getByRole('searchbox').fill('k-means');
	await page.getByRole('link', { name: 'k-means', exact: true }).click();
	await page.getByText("Run Lloyd's algorithm").waitFor();
	await page.goto(new URL('work', site.url).href);
	await page.getByText('1 submission', { exact: true }).waitFor();
	await page.getByText('Ctrl K').waitFor(); // the page is alive
	await page.keyboard.press('ControlOrMeta+K');
	await page.keyboard.type('logistic');
	await page.getByRole('option', { name: /Logistic regression/ }).waitFor();
	expect(ofPage(complaints)).toEqual([]);
});

test('without a network a problem that was not visited says so, by link and by address', async () => {
	const { page, complaints } = await site.open('');
	await untilKept(page, '');
	await page.context().setOffline(true);
	await page.getByRole('link', { name: 'k-means', exact: true }).click();
	await page.getByRole('heading', { name: 'You are offline' }).waitFor();
	await page.goto(new URL('problems/kmeans', site.url).href);
	await page.getByRole('heading', { name: 'You are offline' }).waitFor();
	await page.getByRole('link', { name: 'All problems', exact: true }).click();
	await page.getByRole('heading', { name: 'Problems' }).waitFor();
	expect(ofPage(complaints)).toEqual([]);
});

test('a new version is announced, loaded when asked for, and keeps what was visited', async () => {
	const versions = ['first', 'second'];
	const changing = await serveVersions(() => versions[0]!);
	try {
		const { page, complaints } = await site.open(`${changing.url}problems/kmeans`);
		await untilKept(page, 'problems/kmeans');
		await paste(page, '// while it changes');
		versions.shift();
		await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
		await page.getByText('A new version is ready.').waitFor({ timeout: 60_000 });
		// Nothing is reloaded by force, and the old version goes on.
		expect(await page.getByText('// while it changes').count()).toBeGreaterThan(0);
		await page.getByRole('button', { name: 'Reload' }).click();
		await page.getByText('// while it changes').first().waitFor();
		await expect
			.poll(() => page.evaluate(() => caches.keys()), { timeout: 60_000 })
			.toEqual(['descent-second']);
		expect(await page.getByText('A new version is ready.').count()).toBe(0);
		await untilKept(page, 'problems/kmeans');
		await page.context().setOffline(true);
		await page.reload();
		await page.getByText("Run Lloyd's algorithm").waitFor();
		expect(ofPage(complaints)).toEqual([]);
	} finally {
		await changing.close();
	}
});

/** The same site, as if it were built twice: another version, and other names of the files that carry a hash. */
async function serveVersions(version: () => string): Promise<{ url: string; close: () => Promise<void> }> {
	const { version: built } = await (await fetch(new URL('_app/version.json', site.url))).json();
	const server = createServer(async (request, response) => {
		const path = (request.url ?? '/').replace(/immutable\/(?:first|second)\//, 'immutable/');
		const { status, headers, body } = await fetch(new URL(path, site.url));
		const type = headers.get('content-type') ?? '';
		const bytes = Buffer.from(body ? await new Response(body).arrayBuffer() : new ArrayBuffer(0));
		const isText = /javascript|json|html/.test(type);
		response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
		if (!isText) return void response.end(bytes);
		const text = bytes.toString().replaceAll('_app/immutable/', `_app/immutable/${version()}/`);
		// The page's policy holds the hash of its script, which names these files.
		const policy = /<meta http-equiv="content-security-policy"[^>]*>/;
		response.end(text.replaceAll(built, version()).replace(policy, ''));
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}/`,
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
