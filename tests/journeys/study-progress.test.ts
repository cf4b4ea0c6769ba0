// Progress: time that counts while one works, charts with their sentences and tables, goals with a forecast.
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blockStorage, importFile, slugs, startSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site.close());

const [hour, day] = [3_600_000, 86_400_000];
const now = Date.parse('2026-11-27T12:00:00Z');

/** Four weeks of a problem each Monday, Wednesday and Friday, an hour each; the first ones came back and were recalled. */
function weeksOfWork(): Buffer {
	const days = Array.from({ length: 28 }, (_, i) => now - (28 - i) * day).filter((at) =>
		[1, 3, 5].includes(new Date(at).getUTCDay()),
	);
	const done = days.map((at, i) => ({ at, slug: slugs[i] ?? '' }));
	const recall = (at: number, grade: string) => ({ at, grade, tookMs: null, helped: false, answer: null });
	return Buffer.from(
		JSON.stringify({
			format: 'descent-work',
			version: 2,
			at: now,
			drafts: [],
			history: done.map(({ at, slug }, i) => ({
				kind: 'submission',
				id: `s${i}`,
				slug,
				at,
				source: '',
				verdict: 'accepted',
				passed: 30,
				total: 30,
				ops: 1000,
				ms: 1,
				peakBytes: 100,
				mistake: null,
				time: null,
				opsRatio: i < 6 ? 3 : 1.5,
				stated: null,
				report: null,
			})),
			ownCases: [],
			help: [],
			settings: [],
			reviews: done.slice(0, 3).map(({ at, slug }) => ({
				id: slug,
				kind: 'problem',
				slug,
				log: [recall(at, 'good'), recall(at + 7 * day, 'good')],
				snoozedUntil: null,
				removed: false,
				openedAt: null,
				peeked: false,
				changedAt: at + 7 * day,
			})),
			plans: [],
			mocks: [],
			goals: [],
			visits: done.map(({ at, slug }, i) => ({
				id: `v${i}`,
				slug,
				at: at - hour,
				until: at,
				activeMs: hour,
			})),
		}),
	);
}

const atNoon = (page: Page) => page.clock.setSystemTime(now);

async function openWithWork(): Promise<{ page: Page; complaints: readonly string[] }> {
	const { page, complaints } = await site.open('work', { timezoneId: 'UTC' }, atNoon);
	await page.getByText('0 submissions', { exact: true }).waitFor();
	await importFile(page, weeksOfWork());
	await page.getByText('12 submissions', { exact: true }).waitFor();
	await page.goto(new URL('progress', site.url).href);
	return { page, complaints };
}

test('charts say in a sentence what they show, and each is a table for those who prefer one', async () => {
	const { page, complaints } = await openWithWork();
	const figure = (name: string) => page.getByRole('region', { name, exact: true }).first();
	await figure('Solved by topic and level').getByText(`12 of ${slugs.length} problems solved`).waitFor();
	await figure('Days active').getByText('Active on 12 of the 29 days since 30 October.').waitFor();
	await figure('Time spent')
		.getByText('2 h this week so far; 2 h 30 min a week on average over the 4 weeks before')
		.waitFor();
	await figure('Reviews kept').getByText('3 were done, 3 of them recalled (100 %).').waitFor();
	await figure('Cost against the reference')
		.getByText('did 1.5 times the operations of the reference')
		.waitFor();
	for (const name of ['Solved by topic and level', 'Days active', 'Time spent', 'Reviews kept'])
		await figure(name).locator('svg').first().waitFor();

	await page.getByRole('button', { name: 'Time spent as a table' }).click();
	await page.getByRole('row', { name: '23 Nov 2 h' }).waitFor();
	// The address keeps it.
	await page.reload();
	await page.getByRole('row', { name: '16 Nov 3 h' }).waitFor();
	await page.getByRole('button', { name: 'Time spent as a table' }).click();
	await figure('Time spent').locator('svg').first().waitFor();
	expect(complaints).toEqual([]);
});

test('a goal has an honest forecast, and is changed, removed and taken back', async () => {
	const { page, complaints } = await openWithWork();
	await page.getByRole('button', { name: 'Set a goal' }).click();
	await page.getByLabel('How many').fill('a few');
	await page.keyboard.press('Enter');
	await page.getByText('Write a whole number from 1').waitFor();
	await page.getByLabel('How many').fill('24');
	await page.getByLabel('By, if there is a date').fill('2026-12-11');
	await page.keyboard.press('Enter');
	await page.getByText('12 of 24 problems solved').waitFor();
	await page.getByText('At the pace of the last 4 weeks, 3 a week, you get there between').waitFor();
	await page.getByText('To make 11 December you need 6 a week.').waitFor();

	await page.getByRole('button', { name: /^Change the goal/ }).click();
	await page.getByLabel('How many').fill('1000');
	await page.getByLabel('By, if there is a date').fill('');
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByText(`The catalogue holds ${slugs.length} problems today`).waitFor();

	await page.getByRole('button', { name: /^Remove the goal/ }).click();
	await page.getByText('12 of 1,000 problems solved').waitFor({ state: 'detached' });
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByText('12 of 1,000 problems solved').waitFor();
	await page.reload();
	await page.getByText('12 of 1,000 problems solved').waitFor();
	expect(complaints).toEqual([]);
});

test('time counts while one works on a problem, and no longer than that', async () => {
	const { page, complaints } = await site.open('problems/kmeans', {}, (page) =>
		page.clock.install({ time: now }),
	);
	await page.locator('.monaco-editor').first().waitFor();
	for (let minute = 0; minute < 6; minute++) {
		await page.mouse.move(300 + 10 * minute, 300);
		await page.clock.runFor(60_000);
	}
	// Who goes away from the desk is not at work, nor is a machine that sleeps.
	await page.clock.runFor(20 * 60_000);
	await page.clock.fastForward(5 * hour);
	await page.goto(new URL('progress', site.url).href);
	await page.getByText('7 min this week so far.').waitFor();
	expect(complaints).toEqual([]);
});

test('a new reader is told what will be here; where nothing is kept the page says so, and a goal can be set', async () => {
	const { page, complaints } = await site.open('progress', {}, blockStorage);
	await page.getByText('This browser blocks storage').waitFor();
	await page.getByText('Nothing to show yet').waitFor();
	await page.getByRole('button', { name: 'Set a goal' }).click();
	await page.keyboard.press('Enter');
	await page.getByText('0 of 100 problems solved').waitFor();
	await page.getByText('Too early to say when').waitFor();
	expect(complaints).toEqual([]);
});
