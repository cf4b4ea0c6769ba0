import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site.close());

const dayMs = 86_400_000;
const question = (page: Page) => page.getByRole('article').getByRole('heading', { level: 2 }).first();
const answer = (page: Page) => page.getByLabel('Your answer');

/** Writes an answer and compares it, by keyboard alone. */
async function answerByKeys(page: Page, text: string): Promise<void> {
	await answer(page).focus();
	await page.keyboard.type(text);
	await page.keyboard.press('ControlOrMeta+Enter');
	await page.getByRole('heading', { name: 'The answer' }).waitFor();
	await page.getByRole('region', { name: 'The answer' }).locator('p').first().waitFor();
}

test('answer a card by keyboard alone, and find it due days later with the answer of then', async () => {
	const { page, complaints } = await site.open('cards?problem=kmeans');
	const first = await question(page).textContent();
	await answerByKeys(page, 'It always ends, in a local minimum');
	await page.keyboard.press('3');
	await page.getByText('k-means: Good.').waitFor();
	expect(await question(page).textContent()).not.toBe(first);
	expect(await answer(page).inputValue()).toBe('');
	await page.getByText('1 answered today').waitFor();

	await page.clock.setSystemTime(Date.now() + 30 * dayMs);
	await page.reload();
	await page.getByText('1 due', { exact: true }).waitFor();
	expect(await question(page).textContent()).toBe(first);
	await page.getByText('Your answer of 30 days ago').click();
	await page.getByText('It always ends, in a local minimum').waitFor();
	expect(complaints).toEqual([]);
});

test('a reload in the middle loses no word, and what was done can be taken back', async () => {
	const { page, complaints } = await site.open('cards?problem=kmeans');
	await page.getByRole('button', { name: 'Skip' }).click();
	const second = await question(page).textContent();
	await answer(page).pressSequentially('By the elbow of');
	await page.reload();
	expect(await question(page).textContent()).toBe(second);
	expect(await answer(page).inputValue()).toBe('By the elbow of');
	await answerByKeys(page, ' the inertia');
	await page.getByRole('button', { name: 'Hard' }).click();
	await page.getByText('k-means: Hard.').waitFor();
	await page.getByRole('button', { name: 'Undo' }).click();
	expect(await question(page).textContent()).toBe(second);
	await page.getByText('0 answered today').waitFor();
	await page.getByRole('button', { name: 'Remove this card' }).click();
	await page.getByText('Removed a card of k-means.').waitFor();
	expect(await question(page).textContent()).not.toBe(second);
	expect(complaints).toEqual([]);
});

test('only so many new cards come a day; the next are told, and more come when asked for', async () => {
	const { page } = await site.open('cards');
	for (let i = 0; i < 10; i++) {
		const asked = await question(page).textContent();
		await page.getByRole('button', { name: 'Show the answer' }).click();
		await page.getByRole('button', { name: 'Easy' }).click();
		await expect
			.poll(async () => (await question(page).count()) === 0 || question(page).textContent())
			.not.toBe(asked);
	}
	await page.getByRole('heading', { name: 'Done for today' }).waitFor();
	await page.getByText('You answered 10 cards today. Due next: 10 in').waitFor();
	await page.getByRole('button', { name: '10 more new cards' }).click();
	await question(page).waitFor();
});

test('cards are chosen by level and topic, and a choice that nothing fits says so', async () => {
	const { page } = await site.open('cards');
	await page.getByRole('checkbox', { name: 'hard' }).check({ force: true });
	await page.getByRole('article').getByText('hard').waitFor();
	await page.getByText('Only of problems I have solved').click();
	await page.getByRole('heading', { name: 'No card fits' }).waitFor();
	await page.getByRole('button', { name: 'Show all cards' }).click();
	await question(page).waitFor();
});

test('what was answered goes from one profile to another', async () => {
	const { page } = await site.open('cards?problem=pca');
	await answerByKeys(page, 'mine');
	await page.keyboard.press('1');
	await page.getByText('Principal').first().waitFor();
	await page.goto(new URL('work', site.url).href);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Export everything' }).click(),
	]);
	const buffer = await readFile(await download.path());

	const { page: theirs } = await site.open('work');
	await theirs
		.getByLabel('Choose a file')
		.setInputFiles({ name: 'work.json', mimeType: 'application/json', buffer });
	await theirs.getByText('Reviews of 1 problem or question').waitFor();
	await theirs.getByRole('button', { name: 'Import', exact: true }).click();
	await theirs.getByText('Imported.').waitFor();
	await theirs.getByText('1 review', { exact: true }).waitFor();
	await theirs.clock.setSystemTime(Date.now() + 2 * dayMs);
	await theirs.goto(new URL('cards?problem=pca', site.url).href);
	await theirs.getByText('1 due', { exact: true }).waitFor();
});
