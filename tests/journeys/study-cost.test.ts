import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paste, sourceOf, startSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site.close());

const solution = sourceOf('kmeans');
const submit = (page: Page) => page.getByRole('button', { name: 'Submit' }).last();
const question = (page: Page) => page.getByRole('form', { name: 'What does it cost?' });
const field = (page: Page, name: 'Time' | 'Space') => question(page).getByLabel(name, { exact: true });
const answer = (page: Page, what: 'Time' | 'Space') =>
	page.getByRole('list', { name: 'What you said' }).getByRole('listitem').filter({ hasText: what });

/** The problem with a solution that is right, and the reader is asked. */
async function asked(): Promise<Page> {
	const { page } = await site.open('problems/kmeans');
	await page.getByRole('button', { name: 'Settings' }).click();
	await page.getByLabel('State the cost before a submission').check();
	await page.keyboard.press('Escape');
	await paste(page, solution);
	const before = await page.getByRole('tablist').first().boundingBox();
	await page.keyboard.press('ControlOrMeta+Shift+Enter');
	await question(page).waitFor();
	// The question comes into view in its own pane: the page stays where it is.
	expect(await page.getByRole('tablist').first().boundingBox()).toEqual(before);
	return page;
}

/** States both, by keys alone, and waits for the answer. */
async function state(page: Page, time: string, space: string): Promise<void> {
	await field(page, 'Time').fill(time);
	await field(page, 'Space').fill(space);
	await page.keyboard.press('Enter');
	await question(page).waitFor({ state: 'detached' });
	await page.getByRole('list', { name: 'What you said' }).waitFor();
}

test('right in several spellings, and wrong with what differs; the history keeps what was said', async () => {
	const page = await asked();
	await state(page, 'n k d t', 'O(n + k*d)');
	expect(await answer(page, 'Time').innerText()).toMatch(/you said n k d t: right/);
	expect(await answer(page, 'Space').innerText()).toMatch(/you said O\(n \+ k\*d\): right/);

	await page.keyboard.press('ControlOrMeta+Shift+Enter');
	await state(page, 'Θ(Points·clusters·columns·iterations)', 'kd + n + 5');
	expect(await answer(page, 'Time').innerText()).toMatch(/: right/);
	expect(await answer(page, 'Space').innerText()).toMatch(/: right/);

	await page.keyboard.press('ControlOrMeta+Shift+Enter');
	await state(page, 'O(n² k d t)', 'n + k');
	expect(await answer(page, 'Time').innerText()).toMatch(
		/too high\s+In n you said n², it was measured as n\./,
	);
	expect(await answer(page, 'Space').innerText()).toMatch(
		/too low\s+In d you said constant, it was measured as d\./,
	);

	await page.reload();
	await page.getByRole('tab', { name: 'History' }).click();
	await page.getByRole('button', { name: 'Accepted' }).first().click();
	await page.getByText('You said O(n² k d t) for time, n + k for space').waitFor();
}, 120_000);

test('what cannot be read is told with the letters, and nothing is lost', async () => {
	const page = await asked();
	await field(page, 'Time').fill('O(m k d)');
	await field(page, 'Space').fill('n + kd');
	await page.keyboard.press('Enter');
	await question(page).getByText('"m" is no size of this problem').waitFor();
	await question(page).getByText('The sizes are n (points), k (clusters), d (columns)').waitFor();
	expect(await field(page, 'Time').evaluate((input) => input === document.activeElement)).toBe(true);
	expect(await page.getByText('Compiling').count()).toBe(0);

	await page.keyboard.press('Escape');
	await question(page).waitFor({ state: 'detached' });
	expect(await page.locator('.monaco-editor').first().innerText()).toContain('squaredDistance');
	await page.keyboard.press('ControlOrMeta+Shift+Enter');
	await question(page).waitFor();
	expect(await field(page, 'Time').inputValue()).toBe('O(m k d)');
	expect(await field(page, 'Space').inputValue()).toBe('n + kd');
});

test('one may choose, and one may skip', async () => {
	const page = await asked();
	const choices = question(page).getByRole('group', { name: 'Time, to choose from' });
	await choices.getByRole('radio', { name: 'O(n·k·d·t)' }).click();
	expect(await field(page, 'Time').inputValue()).toBe('O(n·k·d·t)');

	await question(page).getByRole('button', { name: 'Skip' }).click();
	await page.getByLabel('Ask me for the cost before each submission').waitFor();
	expect(await page.getByRole('list', { name: 'What you said' }).count()).toBe(0);
	await page.getByLabel('Ask me for the cost before each submission').uncheck();
	await submit(page).click();
	await page.getByText('Accepted', { exact: true }).waitFor();
	expect(await question(page).count()).toBe(0);
});
