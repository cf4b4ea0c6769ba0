// What did not come, or broke on the way: the page says so, goes on with what it has, and loses nothing.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paste, root, sourceOf, startSite, type Site } from './site.ts';

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

test('where the tab gets no memory the page says what to do, and judges once there is some', async () => {
	const starved = `
		self.starved = true;
		const { Memory } = WebAssembly;
		WebAssembly.Memory = function (...given) {
			if (self.starved) throw new RangeError('could not allocate memory');
			return new Memory(...given);
		};`;
	const { page } = await site.open('problems/kmeans', apart, (opened) =>
		opened.route('**/judge.worker*.js', async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: `${starved}\n${await response.text()}` });
		}),
	);
	await paste(page, sourceOf('kmeans'));
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByText('close other tabs or programs').first().waitFor();
	for (const worker of page.workers()) await worker.evaluate('self.starved = false');
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByText('Accepted', { exact: true }).waitFor();
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

/** Each worker can be ended from here, as a browser ends it that wants its memory: no one is told. */
const endable = `
	window.workers = [];
	window.endAt = null;
	window.Worker = class extends Worker {
		constructor(...given) {
			super(...given);
			window.workers.push(this);
			this.addEventListener('message', ({ data }) => {
				if (window.endAt === null || ![data.type, data.event?.type].includes(window.endAt)) return;
				window.endAt = null;
				this.terminate();
			});
		}
	};
`;

test.each([
	['it loads', 'alive', 'Accepted'],
	['it compiles', 'begun', 'The judge failed'],
	['a case runs', 'running', 'Runtime error'],
	['it goes on to the next case', 'case', 'The judge failed'],
	['it looks for a smaller case', 'verdict', 'Accepted'],
	['it measures the cost', 'explained', 'Accepted'],
])('the judge is ended while %s: the page says what it knows, and judges on', async (_, endAt, words) => {
	const { page } = await site.open('problems/kmeans', apart, (opened) =>
		opened.addInitScript({ content: `${endable} if (${endAt === 'alive'}) window.endAt = 'alive';` }),
	);
	await paste(page, sourceOf('kmeans'));
	await page.evaluate((at) => Object.assign(window, { endAt: at === 'alive' ? null : at }), endAt);
	await page.getByRole('button', { name: 'Submit' }).click();
	await page
		.getByText(words, { exact: words === 'Accepted' })
		.first()
		.waitFor();
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByText('Accepted', { exact: true }).waitFor();
	await page.reload();
	await page.getByText('export function kmeans').first().waitFor();
});

test('every worker is ended while nothing runs: the next submission is judged all the same', async () => {
	const { page } = await site.open('problems/kmeans', apart, (opened) =>
		opened.addInitScript({ content: endable }),
	);
	await paste(page, sourceOf('kmeans'));
	for (const _ of [1, 2]) {
		await page.getByRole('button', { name: 'Submit' }).click();
		await page.getByText('Accepted', { exact: true }).waitFor();
		await page.locator('button:enabled', { hasText: 'Stop' }).waitFor({ state: 'hidden' });
		await page.evaluate(() => {
			const { workers } = window as unknown as { workers: Worker[] };
			for (const worker of workers) worker.terminate();
		});
	}
});

test('a tab that is suspended while its code runs gets the verdict of one that was not', async () => {
	const { page } = await site.open('problems/kmeans', apart);
	// Some seconds of work for its 45 cases.
	const slow = `${sourceOf('kmeans').replace('export function kmeans(', 'function cluster(')}
export const kmeans: typeof cluster = (...given) => {
	for (let i = 0; i < 2e6; i++);
	return cluster(...given);
};`;
	await paste(page, slow);
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByText('Running').first().waitFor();
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
	await new Promise((resolve) => setTimeout(resolve, 6000));
	await devtools.send('Page.setWebLifecycleState', { state: 'active' });
	await page.getByText('Accepted', { exact: true }).waitFor();
});
