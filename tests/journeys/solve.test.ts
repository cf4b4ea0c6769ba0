import { afterAll, beforeAll, expect, test } from 'vitest';
import { paste, sourceOf, startSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site.close());

test('open a problem, type a solution, submit: accepted, with its cost', async () => {
	const { page, complaints } = await site.open('');
	await page.getByRole('link', { name: 'k-means', exact: true }).click();
	await page.getByRole('heading', { name: 'k-means', level: 1 }).waitFor();
	await paste(page, sourceOf('kmeans'));
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByText('Accepted', { exact: true }).waitFor();
	await page.getByText('O(n·k·d·t)').first().waitFor();
	expect(complaints).toEqual([]);
});

test('break it: the smallest failing input is shown with expected and actual', async () => {
	const { page } = await site.open('problems/kmeans');
	await paste(page, sourceOf('kmeans').replace('let inertia = 0;', 'let inertia = 1;'));
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByText('Wrong answer', { exact: true }).waitFor();
	const failing = page.locator('section', {
		has: page.getByRole('heading', { name: 'Smallest input that fails' }),
	});
	await failing.getByText('expected').first().waitFor();
	await failing.getByText('yours').first().waitFor();
});

test('code that takes long is stopped by hand, and the next submission is judged', async () => {
	const { page } = await site.open('problems/kmeans');
	await paste(page, 'export function kmeans() {\n\tfor (let i = 0; i < 2e6; i++);\n}\n');
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByRole('button', { name: 'Stop' }).click();
	await page
		.getByText(/^Stopped/)
		.first()
		.waitFor();
	await paste(page, sourceOf('kmeans'));
	await page.keyboard.press('ControlOrMeta+Shift+Enter');
	await page.getByText('Accepted', { exact: true }).waitFor();
});

test('a compile error names the line, and the draft is there after a reload without being run', async () => {
	const { page } = await site.open('problems/kmeans');
	await paste(page, 'export const kmeans = (;\n');
	await page.getByRole('button', { name: 'Run' }).click();
	await page.getByText('line 1').first().waitFor();
	await page.reload();
	await page.locator('.monaco-editor').first().waitFor();
	await page.getByText('export const kmeans').first().waitFor();
	expect(await page.getByText('line 1').count()).toBe(0);
});

test('the statement is readable before any script runs', async () => {
	const { page } = await site.open('problems/kmeans', { javaScriptEnabled: false });
	expect(await page.getByText("Run Lloyd's algorithm").isVisible()).toBe(true);
	expect(await page.locator('.katex').count()).toBeGreaterThan(3);
});
