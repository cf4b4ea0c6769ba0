// The review queue from end to end: solve, say how it went, come back when it is due, solve it again.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importFile, paste, sourceOf, startSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site.close());

const dayMs = 86_400_000;
const start = Date.UTC(2026, 10, 27, 9);
const solution = `// my first solution\n${sourceOf('kmeans')}`;

const install = (page: Page) => page.clock.install({ time: start });
/** The page is at the same time of a later day; what is open then notices when it is opened anew. */
const travel = (page: Page, days: number) => page.clock.setSystemTime(start + days * dayMs);
const visit = (page: Page, path: string) => page.goto(new URL(path, site.url).href);

/** Counts the frames, from the first on, that show a text: in the page, or in the plain field before the editor comes. */
const watchFor = (page: Page, text: string) =>
	page.addInitScript((text) => {
		let frames = 0;
		const look = () => {
			const field = document.querySelector('textarea')?.value ?? '';
			if (`${document.body?.innerText} ${field}`.replaceAll('\u00a0', ' ').includes(text)) frames++;
			Object.assign(window, { framesWithIt: frames });
			requestAnimationFrame(look);
		};
		look();
	}, text);

/** A section of the review page by its heading. */
const section = (page: Page, name: RegExp) =>
	page.locator('section', { has: page.getByRole('heading', { name, level: 2 }) });

async function submit(page: Page, source: string): Promise<void> {
	await paste(page, source);
	await page.keyboard.press('ControlOrMeta+Shift+Enter');
	await page.getByText('Accepted', { exact: true }).first().waitFor();
	await page.getByText('How did it go?').waitFor();
}

async function solveAndRate(page: Page, grade: RegExp): Promise<void> {
	await submit(page, solution);
	await page.getByRole('button', { name: grade }).click();
	await page.getByText('It comes back').waitFor();
}

test('solved, rated, due three days later, opened with the starter, solved again', async () => {
	const { page, complaints } = await site.open('problems/kmeans', {}, install);
	await submit(page, solution);
	expect(await page.getByRole('button', { name: /Good/ }).textContent()).toContain('in 3 days');
	await page.getByRole('button', { name: /Good/ }).click();
	await page.getByText('in 3 days, Monday, November 30').waitFor();

	await travel(page, 2);
	await visit(page, 'reviews');
	await page.getByText('Nothing is due').waitFor();
	await section(page, /Coming/)
		.getByText('Tomorrow')
		.waitFor();

	await travel(page, 3);
	await page.reload();
	await section(page, /Due now/)
		.getByText('You solved it 3 days ago and it went well')
		.waitFor();
	await page.getByRole('link', { name: 'Review k-means' }).click();

	// The old solution is nowhere on the page, from the first frame of the editor on.
	await page.getByText('Last solved 3 days ago').waitFor();
	await page.locator('.monaco-editor').first().waitFor();
	await page.getByText('Write kmeans:').first().waitFor();
	expect(await page.getByText('my first solution').count()).toBe(0);
	await page.getByRole('tab', { name: 'History' }).click();
	await page.getByText('2 older entries are hidden').waitFor();
	expect(await page.getByText('Accepted').count()).toBe(0);

	// A reload in the middle keeps what was typed since, and is still in the review.
	await paste(page, '// second time\n');
	await page.reload();
	await page.getByText('second time').first().waitFor();
	await page.getByText('Last solved 3 days ago').waitFor();

	await submit(page, `${sourceOf('kmeans')}// my second solution\n`);
	await page.getByRole('button', { name: /Good/ }).click();
	await page.getByText(/in \d+ days, /).waitFor();
	expect(await page.getByText('Last solved').count()).toBe(0);

	await page.getByRole('tab', { name: 'History' }).click();
	await page.getByRole('button', { name: /Set aside for a review/ }).click();
	await page.getByRole('button', { name: 'Code', exact: true }).click();
	await page.getByLabel('Code of this entry').getByText('my first solution').waitFor();
	expect(complaints).toEqual([]);
});

test('a review that is stopped brings the old solution back and keeps what was typed', async () => {
	const { page } = await site.open('problems/kmeans', {}, install);
	await solveAndRate(page, /Hard/);
	await travel(page, 2);
	await watchFor(page, 'my first solution');
	await visit(page, 'problems/kmeans?review');
	await page.getByText('Last solved 2 days ago').waitFor();
	await page.locator('.monaco-editor').first().waitFor();
	expect(await page.evaluate(() => Reflect.get(window, 'framesWithIt'))).toBe(0);
	await paste(page, '// half of it\n');
	await page.getByRole('button', { name: /Stop the review/ }).click();
	await page.getByText('my first solution').first().waitFor();
	await page.getByRole('tab', { name: 'History' }).click();
	await page.getByText('Replaced').waitFor();
	await visit(page, 'reviews');
	await section(page, /Due now/)
		.getByText('k-means')
		.first()
		.waitFor();
});

test('the answer is changed, taken back, and not asked for any more', async () => {
	const { page } = await site.open('problems/kmeans', {}, install);
	await solveAndRate(page, /Easy/);
	await page.getByRole('button', { name: 'Change' }).click();
	await page.getByRole('button', { name: /Again/ }).click();
	await page.getByText('tomorrow, Saturday').waitFor();
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByText('in 8 days').waitFor();
	await visit(page, 'reviews');
	const links = page.getByRole('link', { name: 'k-means', exact: true });
	await links.first().waitFor();
	expect(await links.count()).toBe(1);

	await visit(page, 'problems/linreg-gd');
	await paste(page, sourceOf('linreg-gd'));
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByRole('button', { name: 'Don’t ask' }).click();
	await page.getByText('You will not be asked again').waitFor();
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByRole('link', { name: 'Review the reference' }).waitFor();
	expect(await page.getByText('How did it go?').count()).toBe(0);
	await page.getByRole('button', { name: 'Settings' }).click();
	expect(await page.getByLabel('Ask how it went').isChecked()).toBe(false);
});

test('put off, taken out, taken back and put back, by keyboard alone', async () => {
	const { page } = await site.open('problems/kmeans', {}, install);
	await submit(page, solution);
	// Keys answer once the focus has left the editor.
	await page.keyboard.press('1');
	expect(await page.getByText('How did it go?').count()).toBe(1);
	await page.locator('#panel-result').focus();
	await page.keyboard.press('1');
	await page.getByText('tomorrow, Saturday').waitFor();

	await travel(page, 1);
	await visit(page, 'reviews');
	await page.getByRole('button', { name: 'Snooze k-means' }).focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.getByText('k-means is put off for 3 days.').waitFor();
	await section(page, /Coming/)
		.getByText('In 3 days')
		.waitFor();

	await page.getByRole('button', { name: 'Remove k-means' }).focus();
	await page.keyboard.press('Enter');
	await section(page, /Removed/).waitFor();
	await page.getByRole('button', { name: 'Undo' }).focus();
	await page.keyboard.press('Enter');
	await section(page, /Coming/).waitFor();
	await page.getByRole('button', { name: 'Remove k-means' }).focus();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Restore k-means' }).focus();
	await page.keyboard.press('Enter');
	await section(page, /Coming/)
		.getByText('k-means')
		.first()
		.waitFor();
});

test('exported on one profile and imported on another, it is due there too', async () => {
	const { page } = await site.open('problems/kmeans', {}, install);
	await solveAndRate(page, /Good/);
	await visit(page, 'work');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Export everything' }).click(),
	]);
	const buffer = await readFile(await download.path());

	const other = await site.open('work', {}, install);
	await importFile(other.page, buffer);
	await other.page.getByText('1 submission', { exact: true }).waitFor();
	await travel(other.page, 3);
	await visit(other.page, 'reviews');
	await section(other.page, /Due now/)
		.getByText('You solved it 3 days ago and it went well')
		.waitFor();
});
