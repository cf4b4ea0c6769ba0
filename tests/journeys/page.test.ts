import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paste, slugs, sourceOf, startSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site.close());

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const verdict = (page: Page, words: string) =>
	page.locator('strong').getByText(words, { exact: true }).waitFor();
const wrong = () => sourceOf('kmeans').replace('let inertia = 0;', 'let inertia = 1;');

test('fail, open the smallest input as own case, and run it: expected comes from the reference', async () => {
	const { page, complaints } = await site.open('problems/kmeans');
	await paste(page, wrong());
	await page.getByRole('button', { name: 'Submit' }).click();
	await verdict(page, 'Wrong answer');
	await page.getByRole('button', { name: 'Open as own case' }).click();
	const text = page.getByRole('textbox', { name: 'Input of Smallest failing input as JSON' });
	const written = await text.inputValue();
	expect(Object.keys(JSON.parse(written) as object)).toEqual(['X', 'initial', 'iterations']);

	await text.fill(written.replace(/"iterations": \d+/, '"iterations": 1.5'));
	await page.getByText('expected an integer and found 1.5').waitFor();
	await page.getByRole('button', { name: 'line 4, column' }).waitFor();
	await text.fill(written);
	await page.getByText('expected an integer').waitFor({ state: 'detached' });

	await page.getByRole('button', { name: 'Run' }).click();
	await verdict(page, 'Wrong answer');
	await page.getByRole('button', { name: 'Smallest failing input: Wrong answer' }).click();
	const shown = page.getByRole('region', { name: 'Case Smallest failing input' });
	await shown.getByText('expected', { exact: true }).waitFor();
	await shown.getByText('yours', { exact: true }).waitFor();

	// Kept for the next visit.
	await page.reload();
	await page.getByRole('tab', { name: 'Cases' }).click();
	expect(await text.inputValue()).toBe(written);
	expect(complaints).toEqual([]);
});

test('an own case that the reference refuses says so, and the samples are judged all the same', async () => {
	const { page } = await site.open('problems/kmeans');
	await paste(page, sourceOf('kmeans'));
	await page.getByRole('tab', { name: 'Cases' }).click();
	await page.getByRole('button', { name: 'Add a case' }).click();
	const text = page.getByRole('textbox', { name: 'Input of My case as JSON' });
	await text.fill('{"X": [[1]], "initial": [[0]], "iterations": 1000000000}');
	await page.keyboard.press('ControlOrMeta+Enter');
	await verdict(page, 'Samples pass');
	await page.getByRole('button', { name: 'My case: No expected answer' }).click();
	await page.getByText('The reference does not answer this input: it would take too long.').waitFor();
});

test('by keyboard alone from the catalogue to the verdict', async () => {
	const { page, complaints } = await site.open('');
	await page.getByText('0 of').first().waitFor();
	await page.keyboard.press('/');
	await page.keyboard.type('k-means');
	await page.keyboard.press('Enter');
	await page.locator('.monaco-editor').first().waitFor();
	const focused = (name: string) =>
		page.evaluate((text) => document.activeElement?.getAttribute('aria-label') === text, name);
	for (let presses = 0; !(await focused('Your solution in TypeScript')); presses++) {
		expect(presses).toBeLessThan(40);
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('ControlOrMeta+A');
	await page.evaluate((text) => navigator.clipboard.writeText(text), sourceOf('kmeans'));
	await page.keyboard.press('ControlOrMeta+V');
	await page.keyboard.press('ControlOrMeta+Shift+Enter');
	await verdict(page, 'Accepted');
	await page.getByRole('link', { name: 'Review the reference' }).waitFor();
	expect(complaints).toEqual([]);
});

test('tabs are walked with arrow keys', async () => {
	const { page } = await site.open('problems/kmeans');
	await page.locator('.monaco-editor').first().waitFor();
	await page.getByRole('tab', { name: 'Result' }).focus();
	await page.keyboard.press('ArrowRight');
	expect(await page.getByRole('tab', { name: 'Cases' }).getAttribute('aria-selected')).toBe('true');
	await page.getByRole('button', { name: 'Add a case' }).waitFor();
	await page.keyboard.press('ArrowRight');
	expect(await page.getByRole('tab', { name: 'Result' }).getAttribute('aria-selected')).toBe('true');
});

test('on a phone every part has its tab, and a wrong answer is seen without scrolling sideways', async () => {
	const { page, complaints } = await site.open('problems/kmeans', phone);
	await page.getByRole('tab', { name: 'Code' }).tap();
	await paste(page, wrong());
	await page.getByRole('button', { name: 'Submit' }).tap();
	await verdict(page, 'Wrong answer');
	await page.getByRole('heading', { name: 'Smallest input that fails' }).waitFor();
	for (const name of ['Problem', 'Code', 'Result', 'Cases', 'History']) {
		await page.getByRole('tab', { name }).tap();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	}
	expect(complaints).toEqual([]);
});

test('on a phone no problem and no review is wider than the screen', async () => {
	const { page } = await site.open('', { viewport: { width: 390, height: 844 } });
	for (const slug of slugs)
		for (const path of [`problems/${slug}`, `problems/${slug}/review`]) {
			await page.goto(new URL(path, site.url).href);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBe(0);
		}
});

test('panes keep their sizes, by mouse and by keyboard, and nothing moves when they come back', async () => {
	const { page } = await site.open('problems/kmeans');
	await page.locator('.monaco-editor').first().waitFor();
	const width = async () => (await page.locator('#panel-problem').boundingBox())?.width ?? 0;
	const handle = page.getByRole('separator', { name: 'Width of the problem' });
	const before = await width();
	const at = (await handle.boundingBox())!; // it is in view
	await page.mouse.move(at.x + 3, at.y + 200);
	await page.mouse.down();
	await page.mouse.move(at.x + 153, at.y + 200, { steps: 5 });
	await page.mouse.up();
	expect(Math.abs((await width()) - before - 150)).toBeLessThan(8);
	await handle.focus();
	await page.keyboard.press('ArrowRight');
	const after = await width();
	expect(after).toBeGreaterThan(before + 160);

	await page.addInitScript(() => {
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
				document.documentElement.dataset['shift'] = String(
					Number(document.documentElement.dataset['shift'] ?? 0) + entry.value,
				);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.reload();
	expect(Math.abs((await width()) - after)).toBeLessThan(2);
	await page.locator('.monaco-editor').first().waitFor();
	await page.waitForTimeout(500);
	expect(Math.abs((await width()) - after)).toBeLessThan(2);
	expect(Number((await page.locator('html').getAttribute('data-shift')) ?? 0)).toBeLessThan(0.05);

	await handle.dblclick();
	expect(Math.abs((await width()) - before)).toBeLessThan(2);
});

test('reset brings the starter, and undo the code; the code is in the history too', async () => {
	const { page, complaints } = await site.open('problems/kmeans');
	await paste(page, '// my long work\n');
	const code = page.locator('.monaco-editor').first();
	await page.getByRole('button', { name: 'Reset' }).click();
	await code.getByText('Write kmeans').first().waitFor();
	await page.getByRole('button', { name: 'Undo' }).click();
	await code.getByText('// my long work').waitFor();
	await page.getByRole('button', { name: 'Reset' }).click();
	await code.getByText('Write kmeans').first().waitFor();
	await code.click();
	await page.keyboard.press('ControlOrMeta+Z');
	await code.getByText('// my long work').waitFor();
	await page.getByRole('tab', { name: 'History' }).click();
	await page
		.getByRole('button', { name: /Replaced/ })
		.first()
		.waitFor();
	expect(complaints).toEqual([]);
});

test('Escape stops an endless loop, and what was finished stays', async () => {
	const { page } = await site.open('problems/kmeans');
	const loop = 'if (X.length > 100) while (true) {}\n';
	await paste(page, sourceOf('kmeans').replace(/(export function kmeans[^{]*\{\n)/, `$1${loop}`));
	await page.keyboard.press('ControlOrMeta+Shift+Enter');
	const finished = page.locator('button[data-verdict="accepted"]');
	await finished.nth(5).waitFor();
	await page.keyboard.press('Escape');
	await page
		.locator('strong')
		.getByText(/^(Stopped|Time limit)$/)
		.waitFor();
	expect(await finished.count()).toBeGreaterThan(5);
});
