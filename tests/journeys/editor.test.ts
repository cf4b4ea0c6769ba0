import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paste, root, sourceOf, startSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site.close());

const text = (page: Page) => page.locator('.monaco-editor .view-lines').first();

/** As the settings dialog keeps them. */
async function choose(page: Page, settings: Record<string, unknown>): Promise<void> {
	await page.evaluate(
		(chosen) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('descent');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const change = opening.result.transaction('settings', 'readwrite');
					for (const [name, value] of Object.entries(chosen))
						change.objectStore('settings').put({ name, value });
					change.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			}),
		settings,
	);
	await page.reload();
	await page.locator('.monaco-editor').first().waitFor();
}

test('the editor finds no fault with any reference, and finds a real one', async () => {
	const { page } = await site.open('problems/kmeans');
	const squiggles = page.locator('.squiggly-error');
	await paste(page, 'const wrong: number = "text";\n');
	await squiggles.first().waitFor();
	for (const slug of readdirSync(join(root, 'problems'))) {
		await paste(page, sourceOf(slug));
		await squiggles.first().waitFor({ state: 'detached' });
		await page.waitForTimeout(1000); // the language service answers half a second after the last change
		expect(await squiggles.count(), slug).toBe(0);
	}
});

test('Format and Shift+Alt+F lay the text out', async () => {
	const { page, complaints } = await site.open('problems/kmeans');
	const crooked = 'export   function kmeans( X:number[][] ){return   X}\n';
	const straight = 'export function kmeans(X: number[][]) { return X }';
	await paste(page, crooked);
	await page.getByRole('button', { name: 'Format' }).click();
	await expect.poll(async () => (await text(page).innerText()).replaceAll('\u00a0', ' ')).toContain(straight);
	await paste(page, crooked);
	await page.keyboard.press('Shift+Alt+F');
	await expect.poll(async () => (await text(page).innerText()).replaceAll('\u00a0', ' ')).toContain(straight);
	expect(complaints).toEqual([]);
});

test('Vim keys work once they are chosen, and the font has the chosen size', async () => {
	const { page, complaints } = await site.open('problems/kmeans');
	await page.locator('.monaco-editor').first().waitFor();
	await choose(page, { vim: true, fontSize: 18 });
	await page.getByText('--NORMAL--').waitFor();
	await paste(page, 'one\ntwo\n'); // the paste of the platform works in Vim's modes too
	await page.keyboard.press('Escape');
	await page.keyboard.type('ggdd');
	await expect.poll(async () => (await text(page).innerText()).includes('one')).toBe(false);
	await page.keyboard.type('ihello ');
	await page.getByText('--INSERT--').waitFor();
	await page.keyboard.press('Escape');
	await expect.poll(() => text(page).innerText()).toContain('hello');
	expect(await text(page).evaluate((lines) => getComputedStyle(lines).fontSize)).toBe('18px');
	expect(complaints).toEqual([]);
});
