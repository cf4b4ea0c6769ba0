// What a first visit fetches, and in which order: sizes and orders, which are the same on every machine.
import type { Page, Request } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site.close());

/** What the service worker puts aside for later is none of the page's own loading. */
const firstVisit = { serviceWorkers: 'block' } as const;

/** The judge's engines are WebAssembly; Monaco's parts and its workers are the only scripts above 200 kB. */
const isHeavy = (path: string, bytes: number) => path.endsWith('.wasm') || bytes > 200_000;

function collect(requests: Request[]) {
	return async (page: Page): Promise<void> => {
		page.on('request', (request) => requests.push(request));
	};
}

async function transferOf(request: Request): Promise<{ path: string; type: string; bytes: number }> {
	const response = await request.response();
	const sizes = response === null ? null : await request.sizes();
	return {
		path: new URL(request.url()).pathname,
		type: request.resourceType(),
		bytes: sizes?.responseBodySize ?? 0,
	};
}

test('the catalogue takes at most 80 kB of script, and nothing of the editor or the judge', async () => {
	const requests: Request[] = [];
	const { page } = await site.open('', firstVisit, collect(requests));
	await page.waitForLoadState('networkidle');
	const transfers = await Promise.all(requests.map(transferOf));
	const scripts = transfers.filter(({ path }) => path.endsWith('.js'));
	expect(scripts.length).toBeGreaterThan(0);
	const bytes = scripts.reduce((sum, script) => sum + script.bytes, 0);
	expect(bytes, JSON.stringify(scripts)).toBeLessThanOrEqual(80_000);
	expect(transfers.filter(({ path, bytes }) => isHeavy(path, bytes))).toEqual([]);
	const encodings = await Promise.all(
		requests
			.filter((_, index) => transfers[index]!.path.endsWith('.js') && transfers[index]!.bytes > 1000) // one each
			.map(async (request) => (await (await request.response())?.allHeaders())?.['content-encoding']),
	);
	expect(new Set(encodings)).toEqual(new Set(['br']));
});

test('the editor and the judge are asked for after the statement is there', async () => {
	const order: string[] = [];
	const { page } = await site.open('problems/kmeans', firstVisit, async (page) => {
		page.on('response', (response) => order.push(new URL(response.url()).pathname));
		// The page's own script waits until the statement has been read off the bare HTML.
		await page.route('**/_app/**/*.js', async (route) => {
			await page.getByText("Run Lloyd's algorithm").waitFor();
			order.push('statement is readable');
			await route.continue();
		});
	});
	await page.locator('.monaco-editor').first().waitFor();
	await page.waitForLoadState('networkidle');
	const readable = order.indexOf('statement is readable');
	const heavy = order.findIndex((path) => path.endsWith('.wasm') || path.includes('/workers/'));
	expect(readable).toBeGreaterThan(-1);
	expect(heavy).toBeGreaterThan(readable);
	expect(order.filter((path) => path.endsWith('.wasm')).length).toBeGreaterThan(0);
});

test('no script is asked for by the HTML of a problem that only the editor or the judge needs', async () => {
	const html = await (await fetch(new URL('problems/kmeans', site.url))).text();
	const named = [...html.matchAll(/[^"']+\.(?:js|wasm)/g)].map(([path]) => path);
	const sizes = await Promise.all(
		named.map(async (path) => {
			const response = await fetch(new URL(path, new URL('problems/kmeans', site.url)));
			return { path, bytes: (await response.arrayBuffer()).byteLength };
		}),
	);
	expect(sizes.length).toBeGreaterThan(0);
	expect(sizes.filter(({ path, bytes }) => isHeavy(path, bytes))).toEqual([]);
});

test('one judge starts, with one compiler, before the page is alive; a second when the reader writes', async () => {
	const started: string[] = [];
	const { page } = await site.open('problems/kmeans', firstVisit, async (page) => {
		page.on('worker', (worker) => started.push(/workers\/(\w+)\./.exec(worker.url())?.[1] ?? ''));
		// The page's own scripts do not come.
		await page.route('**/_app/immutable/nodes/*.js', () => {});
	});
	await expect.poll(() => started.toSorted()).toEqual(['bundle', 'judge']);
	await page.unrouteAll();
	started.length = 0;
	await page.reload();
	const editor = page.locator('.monaco-editor').first();
	await editor.waitFor();
	const judges = () => started.filter((name) => name === 'judge').length;
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(3000);
	expect(judges()).toBe(1);
	await editor.click();
	await page.keyboard.type('// ');
	await expect.poll(judges).toBe(2);
});

test('the reader types in the editor and presses Run before the judge is warm', async () => {
	let letGo = () => {};
	const held = new Promise<void>((resolve) => (letGo = resolve));
	const { page, complaints } = await site.open('problems/kmeans', firstVisit, (page) =>
		// The last and largest part of it.
		page.context().route('**/esbuild*.wasm', async (route) => {
			await held;
			await route.continue();
		}),
	);
	const editor = page.locator('.monaco-editor').first();
	await editor.waitFor();
	await editor.click();
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.type('// typed while the judge loads');
	await page.getByText('// typed while the judge loads').first().waitFor();
	await page.getByRole('button', { name: 'Run' }).click();
	await page.getByText('Loading the judge').waitFor();
	await page.waitForTimeout(1000);
	expect(await page.getByText('Loading the judge').isVisible()).toBe(true);
	letGo();
	await page.locator('.verdict[data-verdict]').waitFor();
	// What the browser under test says of the service worker that it was told to block is no complaint of the page.
	expect(complaints.filter((line) => !line.includes('blocked by Playwright'))).toEqual([]);
});
