import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paste, slugs, sourceOf, startSite, type Site } from './site.ts';

let site: Site;
/** Problems of the catalogue that are easy, and those of them on regression. */
let easy: number;
let easyRegression: number;
beforeAll(async () => {
	site = await startSite();
	const response = await fetch(new URL('problems.json', site.url));
	const entries = (await response.json()) as { level: string; topics: string[] }[];
	const found = entries.filter(({ level }) => level === 'easy');
	easy = found.length;
	easyRegression = found.filter(({ topics }) => topics.includes('regression')).length;
});
afterAll(() => site.close());

const list = (page: Page) => page.getByRole('region', { name: 'Problems' }).getByRole('list').first();
const titles = (page: Page) => list(page).getByRole('heading', { level: 3 }).allTextContents();
const shown = (page: Page, words: string | RegExp) =>
	page.getByRole('status').getByText(words, { exact: true }).waitFor();
/** The page listens: what it shows before was made with the site. */
const ready = (page: Page) => page.getByText(`0 of ${slugs.length} solved`).waitFor();
const focused = (page: Page) => page.locator(':focus');

test('search and open a problem by keyboard alone', async () => {
	const { page, complaints } = await site.open('');
	await ready(page);
	await page.keyboard.press('/');
	await page.keyboard.type('gradient desc');
	await shown(page, /^\d of \d+ problems$/);
	expect(await list(page).locator('mark').allTextContents()).toContain('gradient');

	await page.keyboard.press('ArrowDown');
	expect(await focused(page).textContent()).toContain('Linear regression by gradient descent');
	await page.keyboard.press('j');
	expect(await focused(page).textContent()).toContain('Logistic regression');
	await page.keyboard.press('k');
	await page.keyboard.press('ArrowUp');
	expect(await focused(page).getAttribute('type')).toBe('search');

	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: 'Linear regression by gradient descent', level: 1 }).waitFor();
	await page.goBack();
	await shown(page, /^\d of \d+ problems$/);
	await page.keyboard.press('/');
	await page.keyboard.press('Escape');
	await shown(page, `${slugs.length} problems`);
	await page.waitForURL((url) => url.search === '');
	expect(complaints).toEqual([]);
});

test('Enter in the search opens the best match', async () => {
	const { page } = await site.open('');
	await ready(page);
	await page.keyboard.press('/');
	await page.keyboard.type('kmeans');
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: 'k-means', level: 1 }).waitFor();
});

test('only one row is a stop of the Tab key, the one that was focused last', async () => {
	const { page } = await site.open('');
	await ready(page);
	await page.keyboard.press('j');
	await page.keyboard.press('End');
	const last = (await titles(page)).at(-1);
	expect(await focused(page).textContent()).toContain(last);
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Tab');
	expect(await focused(page).textContent()).toContain(last);
});

test('filters live in the address and survive reload and back', async () => {
	const { page, complaints } = await site.open('');
	await ready(page);
	await page.getByRole('checkbox', { name: 'easy' }).check({ force: true });
	await shown(page, `${easy} of ${slugs.length} problems`);
	await page.getByText('Topics', { exact: true }).first().click();
	await page.getByLabel('Find a topic').fill('regr');
	await page.getByRole('checkbox', { name: /^regression/ }).check();
	await shown(page, `${easyRegression} of ${slugs.length} problems`);
	expect(new URL(page.url()).search).toBe('?topic=regression&level=easy');
	const answer = await titles(page);

	await page.reload();
	await shown(page, `${easyRegression} of ${slugs.length} problems`);
	expect(await titles(page)).toEqual(answer);
	expect(await page.getByRole('checkbox', { name: 'easy' }).isChecked()).toBe(true);

	await page.getByRole('link', { name: answer[0] ?? '' }).click();
	await page.getByRole('heading', { name: answer[0] ?? '', level: 1 }).waitFor();
	await page.goBack();
	await shown(page, `${easyRegression} of ${slugs.length} problems`);
	await page.goBack();
	await shown(page, `${easy} of ${slugs.length} problems`);
	await page.goBack();
	await shown(page, `${slugs.length} problems`);
	await page.goForward();
	await shown(page, `${easy} of ${slugs.length} problems`);
	expect(complaints).toEqual([]);
});

test('an empty answer says what to let go of, and does it', async () => {
	const { page, complaints } = await site.open('?q=autograd&level=easy');
	await page.getByRole('heading', { name: 'No problem fits' }).waitFor();
	await page.getByText('You asked for “autograd”, level easy.').waitFor();
	await page.getByRole('button', { name: new RegExp(`^Clear the search\\s*${easy} problems`) }).waitFor();
	await page.getByRole('button', { name: /^Any level\s*1 problem$/ }).click();
	await shown(page, `1 of ${slugs.length} problems`);
	expect(await titles(page)).toEqual(['Autograd for scalars']);
	expect(new URL(page.url()).search).toBe('?q=autograd');
	expect(complaints).toEqual([]);
});

test('a solved problem has its status and cost, and is the one to continue with', async () => {
	const { page, complaints } = await site.open('problems/linreg-normal-eq');
	await paste(page, sourceOf('linreg-normal-eq'));
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByText('Accepted', { exact: true }).waitFor();
	await page.getByText(/O\(/).first().waitFor();
	await page.goto(new URL('?status=solved', site.url).href);
	await shown(page, `1 of ${slugs.length} problems`);
	const row = list(page).getByRole('listitem');
	await row.getByText('Solved', { exact: true }).waitFor();
	await row.getByText('1.0× reference ops').waitFor();
	await page.getByText(`1 of ${slugs.length} solved`).waitFor();
	await page.getByRole('link', { name: 'Continue' }).click();
	await page.getByRole('heading', { name: 'Linear regression by normal equations', level: 1 }).waitFor();
	expect(complaints).toEqual([]);
});

test('without scripts every problem is listed', async () => {
	const { page } = await site.open('', { javaScriptEnabled: false });
	expect(await titles(page)).toHaveLength(slugs.length);
});

test('on a phone the filters unfold, and nothing is wider than the screen', async () => {
	const { page } = await site.open('', { viewport: { width: 390, height: 844 } });
	await ready(page);
	const pill = page.getByText('Solved with help').first();
	expect(await pill.isVisible()).toBe(false);
	await page.getByRole('button', { name: 'Filters' }).click();
	expect(await pill.isVisible()).toBe(true);
	await page.getByText('Topics', { exact: true }).first().click();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('of many problems the first come with the page; the others follow, are found, and come as one scrolls', async () => {
	const many = 700;
	const { page, complaints } = await site.open('', { bypassCSP: true }, async (page) => {
		await page.route(site.url, async (route) => {
			const response = await route.fetch();
			const body = (await response.text())
				.replace(`total:${slugs.length},`, `total:${many},`)
				.replaceAll(`>${slugs.length} problems<`, `>${many} problems<`);
			await route.fulfill({ response, body });
		});
		let asked = 0;
		await page.route('**/problems.json', async (route) => {
			if (asked++ === 0) return route.abort();
			const known = (await (await route.fetch()).json()) as { slug: string; title: string }[];
			const more = Array.from({ length: many - known.length }, (_, i) => ({
				...known[0]!,
				slug: `made-up-${i}`,
				title: `Made up ${i}`,
			}));
			return route.fulfill({ json: [...known, ...more] });
		});
	});
	await page.getByText(`The other ${many - slugs.length} problems could not be loaded`).waitFor();
	await shown(page, `${slugs.length} of ${many} problems`);
	await page.getByRole('button', { name: 'Try again' }).click();
	await shown(page, `${many} problems`);
	await page.getByText(`0 of ${many} solved`).waitFor();

	const few = (await titles(page)).length;
	expect(few).toBeLessThan(many / 2);
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	await expect.poll(async () => (await titles(page)).length).toBeGreaterThan(few);

	await page.keyboard.press('/');
	await page.keyboard.type('made up 600');
	await shown(page, `1 of ${many} problems`);
	expect(await titles(page)).toEqual(['Made up 600']);
	await page.keyboard.press('Escape');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('End');
	await expect.poll(async () => (await titles(page)).length).toBe(many);
	expect(await focused(page).textContent()).toContain((await titles(page)).at(-1));
	expect(complaints.filter((line) => !line.includes('net::ERR_FAILED'))).toEqual([]);
});
