// A plan up to the day of an interview: set up, missed, adapted, changed, taken elsewhere.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blockStorage, importFile, paste, sourceOf, startSite, type Site, type Visit } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site.close());

const friday = '2026-11-27';
const travel = (page: Page, day: string) => page.clock.setSystemTime(new Date(`${day}T10:00:00`));
const goTo = (page: Page, path: string) => page.goto(new URL(path, site.url).href);

/** The cards, on Friday 27 November 2026. */
async function open(prepare: (page: Page) => Promise<unknown> = async () => {}): Promise<Visit> {
	const visit = await site.open('plan', undefined, async (page) => {
		await travel(page, friday);
		await prepare(page);
	});
	await visit.page.getByRole('heading', { name: 'Eight weeks' }).waitFor();
	return visit;
}

async function start(page: Page, title: string, interview?: string): Promise<void> {
	await page.getByRole('button', { name: `Set up: ${title}` }).click();
	if (interview !== undefined) await page.getByLabel('Date of the interview').fill(interview);
	await page.getByRole('button', { name: 'Start the plan' }).click();
	await page.getByRole('heading', { name: 'Phases' }).waitFor();
}

/** What stands on each day that is shown: `Fri 27 Nov Today: Train/test split + Standard scaler`. */
async function agenda(page: Page): Promise<string[]> {
	await page.getByText('This week').waitFor();
	return page.locator('li:has(> .day)').evaluateAll((days) =>
		days.map((day) => {
			const date = day.querySelector('.day')?.textContent?.replaceAll(/\s+/g, ' ').trim();
			const tasks = [...day.querySelectorAll('.task')].map((task) =>
				[
					task.querySelector('a')?.textContent,
					task.getAttribute('data-done') === 'true' ? ' (done)' : '',
				].join(''),
			);
			return `${date}: ${tasks.join(' + ')}`;
		}),
	);
}

test('three days are missed: the rest is spread over the days left; a problem solved is done', async () => {
	const { page, complaints } = await open();
	await start(page, 'One week', '2026-12-07');
	await page.getByText('On track.').waitFor();
	await page.getByText('in 10 days').waitFor();
	const before = await agenda(page);
	expect(before[0]).toBe(
		'Fri 27 Nov Today: Precision, recall and F1 + Linear regression by gradient descent',
	);

	await travel(page, '2026-11-30');
	await page.reload();
	const missed = before
		.filter((line) => /^(Fri 27|Sat 28|Sun 29) /.test(line))
		.flatMap((line) => line.split(' + ')).length;
	await page.getByText(`${missed} behind. The rest is spread again over the 7 days left.`).waitFor();
	await page.getByText('0 of 11 done').waitFor();
	const after = await agenda(page);
	expect(after[0]).toMatch(/^Mon 30 Nov Today: Precision, recall and F1/);
	expect(after.at(-1)).toContain('Sun 6 Dec');
	expect(after).not.toEqual(before.slice(3));

	await page.getByRole('link', { name: 'Precision, recall and F1' }).click();
	await page.locator('.monaco-editor').first().waitFor();
	await paste(page, sourceOf('precision-recall-f1'));
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByText('Accepted', { exact: true }).first().waitFor();
	await goTo(page, 'plan');
	await page.getByText('1 of 11 done').waitFor();
	await page.getByText(`${missed - 1} behind`).waitFor();
	const solved = await agenda(page);
	// It stays where it was, and nothing new takes its place today.
	expect(solved[0]).toBe(after[0]?.replace('F1', 'F1 (done)'));
	expect(solved.slice(1)).toEqual(after.slice(1));
	await page.getByRole('complementary').getByText('Mon 30 Nov').waitFor();
	expect(complaints).toEqual([]);
});

test('other hours, an earlier date that is too much, a date that is gone', async () => {
	const { page } = await open();
	await start(page, 'Four weeks');
	await page.getByRole('button', { name: 'Change hours or date' }).click();
	await page.getByLabel('Date of the interview').fill(friday);
	await page.getByText('tomorrow at the earliest').waitFor();
	await page.getByLabel('Date of the interview').fill('2026-12-05');
	await page.getByText(/problems and \d mock interviews do not fit/).waitFor();
	await page.getByRole('button', { name: 'Change', exact: true }).click();
	await page.getByText('It is too much for the days that are left.').waitFor();
	await page.getByText(/an interview on .* or later/).waitFor();

	await page.getByRole('button', { name: 'Change hours or date' }).click();
	await page.getByLabel('Monday to Friday').fill('300');
	await page.getByLabel('Saturday and Sunday').fill('300');
	await page.getByText('it all fits').waitFor();
	await page.getByRole('button', { name: 'Change', exact: true }).click();
	await page.getByText('On track.').waitFor();
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByText('It is too much for the days that are left.').waitFor();

	await travel(page, '2026-12-06');
	await page.reload();
	await page.getByText('The interview was on Saturday 5 December 2026.').waitFor();
	await page.getByText('This plan is over.').waitFor();
	await page.getByRole('heading', { name: 'What was left' }).waitFor();
	await page.getByRole('button', { name: 'Set a new date' }).click();
	await page.getByLabel('Date of the interview').fill('2027-01-20');
	await page.getByRole('button', { name: 'Change', exact: true }).click();
	await page.getByText('On track.').waitFor();
	await page.getByText('in 45 days').waitFor();
});

test("a plan of one's own, by keyboard alone", async () => {
	const { page, complaints } = await open();
	const press = async (key: string, times = 1) => {
		for (let time = 0; time < times; time++) await page.keyboard.press(key);
	};
	/** Tab goes on to what has this name. */
	const tabTo = async (name: string | RegExp, role: 'button' | 'checkbox' | 'spinbutton') => {
		const wanted = page.getByRole(role, { name, exact: typeof name === 'string' });
		for (let tries = 0; tries < 80; tries++) {
			await press('Tab');
			if (await wanted.evaluate((element) => element === document.activeElement)) return;
		}
		throw new Error(`Tab never came to ${name}`);
	};
	await tabTo('Set up: Your own', 'button');
	await press('Enter');
	await tabTo(/^clustering/, 'checkbox');
	await press('Space');
	await tabTo('Start the plan', 'button');
	await press('Enter');
	// The date is missing: it says so, and has the focus.
	await page.getByText('Choose the date of the interview.').waitFor();
	const date = page.getByLabel('Date of the interview');
	expect(await date.evaluate((element) => element === document.activeElement)).toBe(true);
	await page.keyboard.type('12202026');
	await page.getByText('It all fits.').waitFor();
	await page.getByText('4 problems and 2 mock interviews', { exact: true }).waitFor();
	await press('Enter');
	await page.getByRole('heading', { name: 'Your own: clustering' }).waitFor();

	await tabTo('Add, move or remove', 'button');
	await press('Enter');
	await tabTo('k-means: earlier', 'button');
	await press('Enter');
	await page.getByText('k-means is now 1 of 6.').waitFor({ state: 'attached' });
	await tabTo('k-means: remove from the plan', 'button');
	await press('Enter');
	await page.getByText('k-means is no longer in the plan.').waitFor();
	await page.getByText('0 of 5 done').waitFor();
	await page.getByRole('button', { name: 'Undo' }).press('Enter');
	await page.getByText('0 of 6 done').waitFor();
	await page.getByRole('button', { name: 'Back to the days' }).press('Enter');
	expect((await agenda(page))[0]).toBe('Fri 27 Nov Today: k-means');
	expect(complaints).toEqual([]);
});

test('a problem and a mock interview are added to a plan that is followed', async () => {
	const { page, complaints } = await open();
	await start(page, 'One week');
	await page.getByRole('button', { name: 'Add, move or remove' }).click();
	const choice = page.getByLabel('Add to the plan');
	const names = () => page.locator('li:has([data-do=remove]) .name').allTextContents();
	const before = await names();
	await choice.selectOption('DBSCAN');
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await page.getByText('DBSCAN is in the plan.').waitFor();
	await page.getByText('0 of 12 done').waitFor();
	expect(await names()).toEqual(before.toSpliced(10, 0, 'DBSCAN'));
	// What the plan has is not offered.
	const offered = await choice.getByRole('option').allTextContents();
	expect(offered).toContain('Dropout');
	for (const name of ['DBSCAN', 'k-means']) expect(offered).not.toContain(name);
	await choice.selectOption('Mock interview, 45 min');
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await page.getByText('0 of 13 done').waitFor();
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByText('0 of 12 done').waitFor();
	await page.reload();
	await page.getByText('0 of 12 done').waitFor();
	expect((await agenda(page)).join()).toContain('DBSCAN');
	// A plan that was emptied takes something new.
	await page.getByRole('button', { name: 'Add, move or remove' }).click();
	for (let left = 11; left >= 0; left--) {
		await page
			.getByRole('button', { name: /: remove from the plan$/ })
			.first()
			.click();
		await page.getByText(`0 of ${left} done`).waitFor();
	}
	await page.getByText('Nothing is left to be done.').waitFor();
	await choice.selectOption('Dropout');
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await page.getByText('0 of 1 done').waitFor();
	expect(complaints).toEqual([]);
});

test('a plan ends, comes back, makes way for another, and is taken up again', async () => {
	const { page } = await open();
	await start(page, 'Eight weeks');
	await page.getByRole('button', { name: 'End this plan …' }).click();
	await page.getByRole('button', { name: 'End the plan' }).click();
	await page.getByRole('button', { name: 'Set up: One week' }).waitFor();
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByText('0 of 48 done').waitFor();
	await page.getByRole('button', { name: 'Another plan' }).click();
	await start(page, 'One week');
	await page.getByText('0 of 11 done').waitFor();
	await page.getByText('Past plans').click();
	await page.getByRole('button', { name: 'Take up again: Eight weeks' }).click();
	await page.getByText('0 of 48 done').first().waitFor();
	await page.reload();
	await page.getByText('0 of 48 done').first().waitFor();
});

test('it goes to another browser in the file, also with a problem that is not there', async () => {
	const { page } = await open();
	await start(page, 'One week');
	await goTo(page, 'work');
	await page.getByText('1 plan', { exact: true }).waitFor();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Export everything' }).click(),
	]);
	const file = (await readFile(await download.path(), 'utf8')).replaceAll('"linreg-gd"', '"was-here-once"');

	const { page: other, complaints } = await site.open('work', undefined, (page) => travel(page, friday));
	await other.getByText('0 submissions', { exact: true }).waitFor();
	await importFile(other, Buffer.from(file));
	await other.getByText('1 plan', { exact: true }).first().waitFor();
	await goTo(other, 'plan');
	await other.getByText('0 of 10 done').waitFor();
	await other.getByText('the catalogue no longer has it: was-here-once').waitFor();
	await other.getByText('in 7 days').waitFor();
	expect(complaints).toEqual([]);
});

test('where nothing is kept a plan is followed until the page is left', async () => {
	const { page } = await open(blockStorage);
	await page.getByText('This browser blocks storage').waitFor();
	await start(page, 'One week');
	await page.getByText('0 of 11 done').waitFor();
});

test('without the catalogue it says so, and tries again', async () => {
	const { page } = await site.open('plan', undefined, (page) =>
		page.route('**/problems.json', (route) => route.abort()),
	);
	await page.getByText('The catalogue could not be loaded').waitFor();
	await page.unroute('**/problems.json');
	await page.getByRole('button', { name: 'Try again' }).click();
	await page.getByRole('button', { name: 'Set up: One week' }).waitFor();
});
