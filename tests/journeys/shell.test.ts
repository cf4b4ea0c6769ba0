// What is on every page: the palette, the keys, the settings and the theme.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site.close());

test('the palette goes to a problem that is found with a wrong letter', async () => {
	const { page, complaints } = await site.open('work');
	await page.getByRole('button', { name: /Go to a problem/ }).click();
	await page.getByRole('combobox').fill('logitsic');
	await page.getByRole('option', { name: /Logistic regression/ }).waitFor();
	await page.keyboard.press('Enter');
	await page.waitForURL('**/problems/logistic-regression-gd');
	expect(await page.getByRole('dialog').count()).toBe(0);
	expect(complaints).toEqual([]);
});

test('the palette opens from inside the editor and runs what the page can do', async () => {
	const { page, complaints } = await site.open('problems/kmeans');
	await page.locator('.monaco-editor').first().click();
	await page.keyboard.press('ControlOrMeta+K');
	await page.getByRole('combobox').waitFor();
	await page.keyboard.type('submit');
	await page.getByRole('option', { name: /Submit/ }).waitFor();
	await page.keyboard.press('Enter');
	await page.locator('.verdict[data-verdict]').waitFor();
	// The chord that starts with this key in the editor was not begun, and the focus is back in the code.
	await page.keyboard.type('// here');
	await page.getByText('// here').first().waitFor();
	expect(complaints).toEqual([]);
});

test('what is typed before the palette has come is in it', async () => {
	const { page, complaints } = await site.open('');
	await page.getByText('Ctrl K').waitFor(); // the page is alive
	let arrive = () => {};
	const arrived = new Promise<void>((resolve) => (arrive = resolve));
	await page.route('**/*.js', async (route) => {
		await arrived;
		await route.continue();
	});
	await page.keyboard.press('ControlOrMeta+K');
	await page.keyboard.type('ridgr');
	await page.keyboard.press('Backspace');
	arrive();
	await page.getByPlaceholder('Problem or command').waitFor();
	await page.keyboard.type('e cl');
	await page.getByRole('option', { name: /Ridge regression/ }).waitFor();
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { level: 1, name: /Ridge regression/ }).waitFor();
	expect(complaints).toEqual([]);
});

test('the palette goes away with Esc and says when nothing fits', async () => {
	const { page } = await site.open('');
	await page.getByText('Ctrl K').waitFor(); // the page is alive
	await page.keyboard.press('ControlOrMeta+K');
	await page.getByPlaceholder('Problem or command').fill('zzzzzz');
	await page.getByText('Nothing is called so.').waitFor();
	await page.keyboard.press('Escape');
	await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('? shows the keys of the page, and is a letter where one types', async () => {
	const { page, complaints } = await site.open('problems/kmeans');
	await page.getByRole('heading', { level: 1 }).first().waitFor();
	await page.locator('.monaco-editor').first().click();
	await page.keyboard.type('// why?');
	await page.getByText('// why?').first().waitFor();
	expect(await page.getByRole('dialog').count()).toBe(0);
	await page.locator('#panel-problem').focus();
	await page.keyboard.press('?');
	const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
	await sheet.getByText('Submit: judge all cases').waitFor();
	await sheet.getByRole('button', { name: 'Close' }).click();
	await sheet.waitFor({ state: 'detached' });
	expect(complaints).toEqual([]);
});

test('the chosen theme is kept and is there before the first paint', async () => {
	const { page, complaints } = await site.open('problems/kmeans', { colorScheme: 'light' });
	const editor = page.locator('.monaco-editor').first();
	await editor.waitFor();
	await page.getByRole('button', { name: 'Settings' }).click();
	await page.getByText('Dark', { exact: true }).click();
	expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
	// The editor follows while it is open.
	await page.locator('.monaco-editor.vs-dark').first().waitFor();
	expect(complaints).toEqual([]);
	// No script of the page may be needed for it.
	await page.route('**/_app/**', (route) => route.abort());
	await page.reload({ waitUntil: 'domcontentloaded' });
	expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
});

test('settings change the open editor and are there on the next visit', async () => {
	const { page, complaints } = await site.open('problems/kmeans');
	const size = () =>
		page
			.locator('.monaco-editor .view-line')
			.first()
			.evaluate((line) => getComputedStyle(line).fontSize);
	await page.locator('.monaco-editor .view-line').first().waitFor();
	await expect.poll(size).toBe('14px');
	await page.getByRole('button', { name: 'Settings' }).click();
	await page.getByRole('button', { name: 'Larger' }).click();
	await page.getByText('15 px').waitFor();
	await page.keyboard.press('Escape');
	await expect.poll(size).toBe('15px');
	await page.reload();
	await page.locator('.monaco-editor .view-line').first().waitFor();
	await expect.poll(size).toBe('15px');
	expect(complaints).toEqual([]);
});

test('the licences of what is sent to a browser can be read', async () => {
	const { page } = await site.open('work');
	await page.getByRole('link', { name: 'Licences' }).click();
	const text = await page.locator('body').innerText();
	for (const name of [
		'monaco-editor',
		'esbuild-wasm',
		'quickjs-emscripten-core',
		'svelte',
		'@observablehq/plot',
	])
		expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
});
