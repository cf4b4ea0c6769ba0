// What did not come, or broke on the way: the page says so, goes on with what it has, and loses nothing.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root, sourceOf, startSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site.close());

const apart = { serviceWorkers: 'block' } as const;
const chunks = '_app/immutable/chunks';
/** Monaco is in the chunks of more than half a megabyte. */
const heavy = () =>
	readdirSync(join(root, 'build', chunks)).filter(
		(file) => file.endsWith('.js') && statSync(join(root, 'build', chunks, file)).size > 500_000,
	);

/** The network fails for these files until it is told otherwise. */
async function lose(page: Page, isLost: (url: string) => boolean): Promise<{ find(): void }> {
	let lost = true;
	await page
		.context()
		.route('**/*', (route) => (lost && isLost(route.request().url()) ? route.abort() : route.continue()));
	return { find: () => (lost = false) };
}

test('without the full editor the plain field is typed in and judged', async () => {
	const files = heavy();
	expect(files).not.toEqual([]);
	const { page } = await site.open('problems/kmeans', apart, (opened) =>
		lose(opened, (url) => files.some((file) => url.endsWith(file))),
	);
	await page.getByText('The full editor could not be loaded').waitFor();
	await page.getByRole('textbox', { name: 'Your solution in TypeScript' }).fill(sourceOf('kmeans'));
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByText('Accepted', { exact: true }).waitFor();
	await page.reload();
	const field = page.getByRole('textbox', { name: 'Your solution in TypeScript' });
	await expect.poll(() => field.inputValue()).toBe(sourceOf('kmeans'));
});

test('without its engine the judge says so, and judges once the network is back', async () => {
	let network = { find() {} };
	const { page } = await site.open('problems/kmeans', apart, async (opened) => {
		network = await lose(opened, (url) => url.endsWith('.wasm'));
	});
	await page.locator('.monaco-editor').first().waitFor();
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByText('The judge failed').first().waitFor();
	network.find();
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByText('Runtime error').first().waitFor(); // the starter's own
});

test('a part of the page that does not come says so, and the rest goes on', async () => {
	const { page } = await site.open('problems/kmeans', apart);
	await page.locator('.monaco-editor').first().waitFor();
	await page.context().setOffline(true);
	await page.getByRole('tab', { name: 'History' }).click();
	await page.getByText('This part could not be loaded').waitFor();
	await page.getByRole('tab', { name: 'Problem' }).click();
	await page.getByRole('heading', { name: 'Contract' }).waitFor();
});
