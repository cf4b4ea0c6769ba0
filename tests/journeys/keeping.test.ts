import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blockStorage, paste, sourceOf, startSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site.close());

const broken = 'export const kmeans = (;\n';

/** A verdict within an instant: the source does not compile. */
async function submitBroken(page: Page): Promise<void> {
	await paste(page, broken);
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByText('line 1').first().waitFor();
}

test('the tab is closed in the middle of typing: the draft is there to the last letter', async () => {
	const { page, complaints } = await site.open('problems/kmeans');
	await paste(page, '// I was about to say');
	await page.keyboard.type(' so');
	await page.close();
	const next = await page.context().newPage();
	await next.goto(page.url());
	await next.getByText('// I was about to say so').first().waitFor();
	// Also where only IndexedDB is left.
	await next.evaluate(() => localStorage.clear());
	await next.reload();
	await next.getByText('// I was about to say so').first().waitFor();
	expect(complaints).toEqual([]);
});

test('export everything, clear, import: all of it is back', async () => {
	const { page, complaints } = await site.open('problems/kmeans');
	await submitBroken(page);
	await paste(page, '// my draft');
	await page.goto(new URL('work', site.url).href);
	await page.getByText('1 submission', { exact: true }).waitFor();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Export everything' }).click(),
	]);
	expect(download.suggestedFilename()).toMatch(/^descent-work-\d{4}-\d{2}-\d{2}\.json$/);
	const file = await readFile(await download.path());

	await page.getByRole('button', { name: 'Clear everything …' }).click();
	const dialog = page.getByRole('dialog', { name: 'Clear everything?' });
	await dialog.getByRole('button', { name: 'Clear everything' }).click();
	await page.getByText('0 submissions', { exact: true }).waitFor();

	const choose = (name: string, buffer: Buffer) =>
		page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'application/json', buffer });
	await choose('half.json', file.subarray(0, file.length / 2));
	await page.getByText('Nothing was changed').waitFor();
	await choose('work.json', file);
	await page.getByText('1 submission will be added to your history').waitFor();
	await page.getByText('0 submissions', { exact: true }).waitFor();
	await page.getByRole('button', { name: 'Import', exact: true }).click();
	await page.getByText('1 submission', { exact: true }).waitFor();
	await choose('work.json', file);
	await page.getByText('All of it is here already').waitFor();

	await page.goto(new URL('problems/kmeans', site.url).href);
	await page.getByText('// my draft').first().waitFor();
	expect(complaints).toEqual([]);
});

test('a submission is in the history after a reload: compared with the editor, and restored', async () => {
	const { page, complaints } = await site.open('problems/kmeans');
	await submitBroken(page);
	await paste(page, '// another way');
	await page.reload();
	await page.getByRole('tab', { name: 'History' }).click();
	const entry = page.getByRole('button', { name: /Does not compile/ });
	await entry.click();
	await page.getByRole('group', { name: /compared with the text in the editor/ }).waitFor();
	await page.getByRole('button', { name: 'Restore' }).click();
	await page.getByRole('button', { name: /Replaced/ }).waitFor();
	await page.reload();
	await page.locator('.monaco-editor').getByText('export const kmeans').first().waitFor();
	expect(complaints).toEqual([]);
});

test('a link shows its code to someone else beside their own, and replaces and runs nothing', async () => {
	const { page, complaints } = await site.open('problems/kmeans');
	await paste(page, '// from me to you');
	await page.getByRole('button', { name: 'Share' }).click();
	await page.getByText('Link copied').waitFor();
	const link = await page.evaluate(() => navigator.clipboard.readText());

	const { page: theirs, complaints: more } = await site.open('problems/kmeans');
	await paste(theirs, '// their own');
	await theirs.goto(link);
	await theirs.reload(); // a fragment alone opens nothing anew
	await theirs.getByRole('heading', { name: 'Code from a link' }).waitFor();
	await theirs.getByText('// from me to you').first().waitFor();
	await theirs.getByText('// their own').first().waitFor();
	await theirs.getByRole('button', { name: 'Keep my code' }).click();
	await theirs.getByText('// from me to you').first().waitFor({ state: 'detached' });
	await theirs.getByText('// their own').first().waitFor();

	await theirs.goto(`${link.slice(0, -8)}`);
	await theirs.reload();
	await theirs.getByRole('heading', { name: "This link can't be read" }).waitFor();
	expect([...complaints, ...more]).toEqual([]);
});

test('where the browser keeps nothing the page says so and still judges', async () => {
	const { page, complaints } = await site.open('problems/kmeans', {}, blockStorage);
	await page.getByText('This browser blocks storage').first().waitFor();
	await paste(page, sourceOf('kmeans'));
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByText('Accepted', { exact: true }).waitFor();
	await page.getByText('what you write is not kept').first().waitFor();
	await page.goto(new URL('work', site.url).href);
	await page.getByText('This browser gives the page no storage').waitFor();
	expect(complaints).toEqual([]);
});

test('where storage is full the page says so and still judges', async () => {
	const { page, complaints } = await site.open('problems/kmeans');
	await page.evaluate(() => {
		for (let length = 2 ** 22; length >= 1; length /= 2)
			try {
				localStorage.setItem(`other/${length}`, 'x'.repeat(length));
			} catch {
				// A smaller piece may fit.
			}
	});
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin, quotaSize: 1 });
	await paste(page, `${broken}${'// long '.repeat(2000)}`);
	await page.getByText('Storage is full').first().waitFor();
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByText('line 1').first().waitFor();
	expect(complaints).toEqual([]);
});

test('a newer version in another tab changes the storage: this one says so, and loses no word', async () => {
	const { page } = await site.open('problems/kmeans');
	await paste(page, '// before');
	const other = await page.context().newPage();
	await other.goto(new URL('404.html', site.url).href);
	await other.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const opening = indexedDB.open('descent', 99);
				opening.onsuccess = resolve;
				opening.onerror = reject;
			}),
	);
	await submitBroken(page);
	await page.getByText('A newer version of this page keeps your work').first().waitFor();
	await paste(page, '// after');
	await page.reload();
	await page.getByText('// after').first().waitFor();
	await page.goto(new URL('work', site.url).href);
	await page.getByText('Nothing is lost: reload the page').waitFor();
});

test('two tabs on one problem: what either wrote and submitted is there', async () => {
	const { page: here } = await site.open('problems/kmeans');
	const there = await here.context().newPage();
	await there.goto(here.url());
	await there.locator('.monaco-editor').first().waitFor();
	await paste(here, '// written here');
	await submitBroken(there);
	await submitBroken(here);
	await here.reload();
	await here.getByRole('tab', { name: 'History' }).click();
	await here
		.getByRole('button', { name: /other tab/ })
		.first()
		.click();
	await here.getByText('// written here').first().waitFor();
	expect(await here.getByRole('button', { name: /Does not compile/ }).count()).toBe(2);
});
