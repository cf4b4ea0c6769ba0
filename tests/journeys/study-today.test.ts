import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importWork, noon, returning } from './returning-reader.ts';
import { startSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site.close());

const intro = 'Write the algorithm in TypeScript and submit it';
const start = (page: Page) => page.getByRole('link', { name: /^Start/ });
const go = (page: Page, path: string) => page.goto(new URL(path, site.url).href);

async function returned(): Promise<Page> {
	const { page } = await site.open('', {}, (page) => page.clock.setSystemTime(noon));
	await importWork(page, site.url, returning);
	return page;
}

test('a returning reader sees what is due, their plan, what is half done and their week', async () => {
	const page = await returned();
	await go(page, 'today');
	const due = page.getByRole('region', { name: 'Due for review: 2' });
	await due.getByRole('link', { name: 'Linear regression by gradient descent' }).waitFor();
	await page
		.getByRole('region', { name: 'Your plan today' })
		.getByRole('link', { name: 'Principal components' })
		.waitFor();
	await page.getByRole('region', { name: 'Left half done' }).getByRole('link', { name: 'k-means' }).waitFor();
	const week = page.getByRole('region', { name: 'Your week' });
	await week.getByText('1 solved, 65 min in seven days.').waitFor();
	expect(await week.getByRole('listitem').count()).toBe(7);
});

test('one key starts the first item, and the key is in the sheet of keys', async () => {
	const page = await returned();
	await go(page, 'today');
	await start(page).waitFor();
	await page.keyboard.press('?');
	await page.getByRole('dialog').getByText('Start the first item').waitFor();
	await page.keyboard.press('s'); // a dialog keeps its keys
	await page.keyboard.press('Escape');
	expect(new URL(page.url()).pathname).toBe('/today');
	await page.keyboard.press('s');
	await page.waitForURL('**/problems/linreg-gd**');
	await page.getByRole('heading', { name: 'Linear regression by gradient descent', level: 1 }).waitFor();
});

test('weeks later more is due, and a plan that is over says so', async () => {
	const page = await returned();
	await page.clock.setSystemTime(noon + 40 * 86_400_000);
	await go(page, 'today');
	await page.getByRole('region', { name: 'Due for review: 3' }).waitFor();
	await page.getByText('The day of your interview is here, or over.').waitFor();
	await page.getByText('Nothing in these seven days yet.').waitFor();
});

test('the start page of a returning reader has one line and its key', async () => {
	const page = await returned();
	await go(page, '');
	await page.getByText('2 due for review · next in your plan: Principal components').waitFor();
	expect(await page.getByText(intro).isVisible()).toBe(false);
	await page.getByRole('searchbox').press('s');
	expect(new URL(page.url()).pathname).toBe('/');
	await page.getByRole('searchbox').fill('');
	await page.getByRole('heading', { name: 'Machine learning, written from scratch' }).click();
	await page.keyboard.press('s');
	await page.waitForURL('**/problems/linreg-gd**');
});

test('the place of that line is kept before the page is alive', async () => {
	const page = await returned();
	await page.route('**/_app/**/*.js', (route) => route.abort());
	await go(page, '');
	await page.getByRole('heading', { name: 'Machine learning, written from scratch' }).waitFor();
	expect(await page.getByText(intro).isVisible()).toBe(false);
	expect(await page.locator('.today').isVisible()).toBe(true);
});

test('a new reader is told in three lines what there is, and the start page is as it is', async () => {
	const { page, complaints } = await site.open('today');
	await page.getByRole('link', { name: 'Make a plan' }).waitFor();
	await page.getByRole('link', { name: 'Answer follow-up questions' }).waitFor();
	expect(await start(page).count()).toBe(0);
	await go(page, '');
	expect(await page.getByText(intro).isVisible()).toBe(true);
	await page.getByRole('searchbox').waitFor();
	await page.waitForLoadState('networkidle');
	await page.keyboard.press('s');
	expect(await page.locator('.today').isVisible()).toBe(false);
	expect(new URL(page.url()).pathname).toBe('/');
	await go(page, 'today');
	await page.getByRole('link', { name: 'Solve a first problem' }).click();
	await page.waitForURL('**/problems/**');
	expect(complaints).toEqual([]);
});

test('after everything was cleared the start page is that of a new reader', async () => {
	const page = await returned();
	await page.getByRole('button', { name: 'Clear everything …' }).click();
	await page.getByRole('dialog').getByRole('button', { name: /Clear/ }).click();
	await page.getByText('Everything was cleared.').waitFor();
	await go(page, '');
	expect(await page.getByText(intro).isVisible()).toBe(true);
});
