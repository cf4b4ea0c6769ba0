// axe-core finds nothing on any page, in any state that a reader can bring it to, in both themes and both sizes.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importWork, noon, returning } from './returning-reader.ts';
import { paste, sourceOf, startSite, type Site } from './site.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: Site;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site.close());

declare const axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };

const sizes = {
	wide: { width: 1440, height: 900 },
	phone: { width: 390, height: 844 },
};

/** What axe finds now, a line each; nothing is the good answer. */
async function findings(page: Page): Promise<string[]> {
	// By the debugger: the page's policy forbids a script tag of ours.
	if (await page.evaluate(() => typeof axe === 'undefined')) await page.evaluate(axeSource);
	const { violations } = await page.evaluate(() =>
		axe.run(
			// Hidden from a reader's tools, who get the same formula as MathML.
			{ include: [['body']], exclude: [['.katex-html']] },
			{
				runOnly: {
					type: 'tag',
					values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
				},
			},
		),
	);
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, html }) => `${id}: ${help}: ${target.join(' ')}: ${html.slice(0, 120)}`),
	);
}

/**
 * Both themes and both sizes of what is shown; the wide one is left.
 *
 * @param again brings back what a change of size put away, such as the tab of a phone
 */
async function expectNothing(page: Page, again: (page: Page) => Promise<unknown> = async () => {}) {
	const found: Record<string, string[]> = {};
	for (const [size, viewport] of Object.entries(sizes)) {
		await page.setViewportSize(viewport);
		await again(page);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			// Monaco takes its colours anew in the next frame.
			await page.waitForTimeout(100);
			const lines = await findings(page);
			if (lines.length > 0) found[`${size} ${colorScheme}`] = lines;
		}
	}
	await page.setViewportSize(sizes.wide); // as it was opened: a phone hides what is gone on with
	expect(found).toEqual({});
}

/** A tab of the page, where this size has it. */
async function show(page: Page, name: string): Promise<void> {
	const tab = page.getByRole('tab', { name, exact: true });
	if (await tab.isVisible()) await tab.click();
}
const showing = (name: string) => (page: Page) => show(page, name);

async function submit(page: Page, source: string, until: string): Promise<void> {
	await paste(page, source);
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByText(until, { exact: true }).first().waitFor();
	// The cost comes after the verdict.
	await page.locator('button:enabled', { hasText: 'Stop' }).waitFor({ state: 'hidden' });
}

test('catalogue, also without a match', async () => {
	const { page } = await site.open('');
	await expectNothing(page);
	await page.getByRole('searchbox').fill('no problem is called so');
	await page.waitForTimeout(300);
	await expectNothing(page);
});

for (const path of ['work', 'today', 'no-such-page'])
	test(`/${path}`, async () => {
		const { page } = await site.open(path);
		await expectNothing(page);
	});

test('today and the start page of a reader with something due', async () => {
	const { page } = await site.open('', {}, (page) => page.clock.setSystemTime(noon));
	await importWork(page, site.url, returning);
	for (const path of ['today', '']) {
		await page.goto(new URL(path, site.url).href);
		await page.getByRole('link', { name: /^Start/ }).waitFor();
		await expectNothing(page);
	}
});

for (const slug of ['kmeans', 'dense-forward-backward'])
	test(`${slug} as a reader finds it, in each of its tabs`, async () => {
		const { page } = await site.open(`problems/${slug}`);
		await page.locator('.monaco-editor').first().waitFor();
		await expectNothing(page);
		for (const name of ['Code', 'Cases', 'History', 'Result'])
			if ((await page.getByRole('tab', { name, exact: true }).count()) > 0)
				await expectNothing(page, showing(name));
	});

for (const [slug, file] of [
	['kmeans', 'submissions/wrong-answer/inertia-not-squared.ts'],
	['dense-forward-backward', 'submissions/wrong-answer/mean-gradients.ts'],
	['decision-tree-classifier', 'submissions/wrong-answer/entropy.ts'],
] as const)
	test(`${slug} failing, with the smallest input and the details of a case open`, async () => {
		const { page } = await site.open(`problems/${slug}`);
		await submit(page, sourceOf(slug, file), 'Wrong answer');
		await expectNothing(page, showing('Result'));
		await page.locator('button[data-verdict="accepted"]').first().click();
		await expectNothing(page, showing('Result'));
	});

test('accepted, with the cost', async () => {
	const { page } = await site.open('problems/kmeans');
	await submit(page, sourceOf('kmeans'), 'Accepted');
	await expectNothing(page, showing('Result'));
});

test('the question for the cost, with an answer that cannot be read, and what was said beside the measured cost', async () => {
	const { page } = await site.open('problems/kmeans');
	await submit(page, sourceOf('kmeans'), 'Accepted');
	await page.getByLabel('Ask me for the cost before each submission').check();
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByLabel('Time', { exact: true }).fill('n k d t');
	await page.getByLabel('Space', { exact: true }).fill('x');
	await page.keyboard.press('Enter');
	await page.getByText('"x" is no size of this problem').waitFor();
	await expectNothing(page, showing('Result'));
	await page.getByLabel('Space', { exact: true }).fill('n');
	await page.keyboard.press('Enter');
	await page.getByText('too low').waitFor();
	await expectNothing(page, showing('Result'));
});

test('a solved problem: how did it go, when it comes back, and the queue', async () => {
	const { page } = await site.open('reviews');
	await page.getByText('Nothing is here yet').waitFor();
	await expectNothing(page);
	await page.setViewportSize(sizes.wide);
	await page.goto(new URL('problems/kmeans', site.url).href);
	await submit(page, sourceOf('kmeans'), 'Accepted');
	await page.getByText('How did it go?').waitFor();
	await expectNothing(page, showing('Result'));
	await page.setViewportSize(sizes.wide);
	await page.getByRole('button', { name: /Again/ }).click();
	await page.getByText('It comes back').waitFor();
	await expectNothing(page, showing('Result'));
	await page.setViewportSize(sizes.wide);
	await page.goto(new URL('reviews', site.url).href);
	await page.getByRole('button', { name: 'Snooze k-means' }).click();
	await expectNothing(page);
	await page.getByRole('button', { name: 'Remove k-means' }).click();
	await expectNothing(page);
	await page.goto(new URL('problems/kmeans?review', site.url).href);
	await page.getByText('Last solved').waitFor();
	await expectNothing(page, showing('Code'));
	await expectNothing(page, showing('History'));
	await page.goto(new URL('problems/kmeans/review', site.url).href);
	await page.getByText('in the middle of a review').waitFor();
	await expectNothing(page);
});

test('cards: one to answer, its answer beside it, and no card that fits', async () => {
	const { page } = await site.open('cards');
	await page.getByLabel('Your answer').fill('mine');
	await expectNothing(page);
	await page.getByRole('button', { name: 'Show the answer' }).click();
	await page.getByRole('region', { name: 'The answer' }).locator('p').first().waitFor();
	await expectNothing(page);
	await page.getByRole('button', { name: 'Good' }).click();
	await page.getByText('Only of problems I have solved').click();
	await page.getByRole('heading', { name: 'No card fits' }).waitFor();
	await expectNothing(page);
});

test('a compile error', async () => {
	const { page } = await site.open('problems/kmeans');
	await submit(page, 'export const kmeans = (;\n', 'line 1');
	await expectNothing(page, showing('Result'));
	await expectNothing(page, showing('Code'));
});

test('own cases: right, half-written, judged', async () => {
	const { page } = await site.open('problems/kmeans');
	await paste(page, sourceOf('kmeans'));
	await show(page, 'Cases');
	for (const _ of 'ab') await page.getByRole('button', { name: 'Add a case' }).click();
	await page.getByRole('textbox', { name: /input/i }).last().fill('{ "X": [[1, 2');
	await page.getByRole('button', { name: 'Run' }).click();
	await page.locator('.verdict[data-verdict]').waitFor();
	await page.setViewportSize(sizes.wide);
	await expectNothing(page, showing('Cases'));
	await expectNothing(page, showing('Result'));
});

test('history, an entry compared, and a restored text', async () => {
	const { page } = await site.open('problems/kmeans');
	await submit(page, 'export const kmeans = (;\n', 'line 1');
	await paste(page, '// another way');
	await show(page, 'History');
	await page.getByRole('button', { name: /Does not compile/ }).click();
	await expectNothing(page, showing('History'));
	await page.setViewportSize(sizes.wide);
	await page
		.getByRole('button', { name: /Compare/ })
		.first()
		.click();
	await page.waitForTimeout(1000);
	await expectNothing(page, showing('History'));
	await page.setViewportSize(sizes.wide);
	await page
		.getByRole('button', { name: /Restore/ })
		.first()
		.click();
	await page.getByText('Restored from the history.').waitFor();
	await expectNothing(page, showing('Code'));
});

test("shared code beside the reader's own", async () => {
	const { page } = await site.open('problems/kmeans');
	await paste(page, '// from me to you');
	await page.getByRole('button', { name: 'Share' }).click();
	await page.getByText('Link copied').waitFor();
	await expectNothing(page, showing('Code'));
	const link = await page.evaluate(() => navigator.clipboard.readText());
	const other = await site.open(link);
	await other.page.getByRole('dialog').waitFor();
	await other.page.waitForTimeout(1000);
	await expectNothing(other.page);
});

test('the question before everything is cleared', async () => {
	const { page } = await site.open('problems/kmeans');
	await submit(page, 'export const kmeans = (;\n', 'line 1');
	await page.goto(new URL('work', site.url).href);
	await page.getByText('1 submission', { exact: true }).waitFor();
	await expectNothing(page);
	await page.getByRole('button', { name: 'Clear everything …' }).click();
	await page.getByRole('dialog').waitFor();
	await expectNothing(page);
});

test('the palette, the settings and the keys', async () => {
	const { page } = await site.open('problems/kmeans');
	await page.locator('.monaco-editor').first().waitFor();
	for (const [open, shows] of [
		['ControlOrMeta+K', 'Problems'],
		['?', 'Keyboard shortcuts'],
	] as const) {
		await page.locator('header').first().click();
		await page.keyboard.press(open);
		await page.getByRole('dialog').getByText(shows).first().waitFor();
		await expectNothing(page);
		await page.keyboard.press('Escape');
		await page.getByRole('dialog').waitFor({ state: 'detached' });
	}
	await page.getByRole('button', { name: 'Settings' }).click();
	await page.getByRole('dialog', { name: 'Settings' }).waitFor();
	await expectNothing(page);
});

test('progress: of a new reader, a goal with an error in its form, charts and tables', async () => {
	const { page } = await site.open('progress');
	await page.getByRole('button', { name: 'Set a goal' }).waitFor();
	await expectNothing(page);
	await page.getByRole('button', { name: 'Set a goal' }).click();
	await page.getByLabel('How many').fill('many');
	await page.keyboard.press('Enter');
	await page.getByText('Write a whole number').waitFor();
	await expectNothing(page);
	await page.getByLabel('How many').fill('10');
	await page.keyboard.press('Enter');
	await page.getByText('0 of 10 problems solved').waitFor();
	await page.setViewportSize(sizes.wide);
	await page.goto(new URL('problems/kmeans', site.url).href);
	await submit(page, sourceOf('kmeans'), 'Accepted');
	await page.goto(new URL('progress', site.url).href);
	await page.getByText('1 of 10 problems solved').waitFor();
	await page.locator('[data-figure="cost"] svg').waitFor();
	await expectNothing(page);
	for (const button of await page.getByRole('button', { name: /as a table/ }).all()) await button.click();
	await expectNothing(page);
});

test('a review: the question before it, a comparison, an unfolded way and answer, the costs of all', async () => {
	const { page } = await site.open('problems/linreg-normal-eq');
	await paste(page, sourceOf('linreg-normal-eq', 'submissions/accepted/gauss-jordan.ts'));
	await page.keyboard.press('ControlOrMeta+Home');
	await page.getByText('// Columns scaled').first().waitFor();
	await page.goto(new URL('problems/linreg-normal-eq/review', site.url).href);
	const confirm = page.getByRole('button', { name: 'Show the reference' });
	await confirm.waitFor();
	await expectNothing(page);
	await confirm.click();
	await page.getByRole('heading', { name: 'What all of them cost' }).scrollIntoViewIfNeeded();
	await page.getByText('Measured here by the judge').waitFor();
	await page.getByText('Conjugate gradient', { exact: true }).last().click();
	await page.locator('details').last().locator('summary').click();
	await expectNothing(page);
	await page.getByRole('button', { name: 'Compare with your code' }).click();
	await page.locator('.line-insert').first().waitFor();
	await expectNothing(page);
});

test('plans: what there is, one that is set up and does not fit, one that is followed, moved about, over', async () => {
	const { page } = await site.open('plan', undefined, (page) =>
		page.clock.setSystemTime(new Date('2026-11-27T10:00:00')),
	);
	await page.getByRole('button', { name: 'Set up: Your own' }).click();
	await page.getByLabel('Date of the interview').fill('2026-12-04');
	await page.getByText('do not fit').waitFor();
	await expectNothing(page);
	await page.getByRole('button', { name: 'Start the plan' }).click();
	await page.getByRole('heading', { name: 'Phases' }).waitFor();
	await expectNothing(page);
	await page.getByRole('button', { name: 'Add, move or remove' }).click();
	await page.getByRole('button', { name: 'Train/test split: later' }).click();
	await expectNothing(page);
	await page.getByRole('button', { name: 'Change hours or date' }).click();
	await page.getByLabel('Monday to Friday').fill('-5');
	await expectNothing(page);
	await page.keyboard.press('Escape');
	await page.clock.setSystemTime(new Date('2026-12-05T10:00:00'));
	await page.reload();
	await page.getByText('This plan is over').waitFor();
	await expectNothing(page);
	await page.getByRole('button', { name: 'Another plan' }).click();
	await page.getByRole('button', { name: 'Set up: One week' }).waitFor();
	await expectNothing(page);
});

test('a mock interview: set-up, each stage, a pause, the question before it is abandoned, and the report', async () => {
	const { page } = await site.open('mock');
	await page.getByRole('button', { name: 'Begin' }).waitFor();
	await expectNothing(page);
	await page.goto(new URL('mock?slug=kmeans&minutes=50', site.url).href);
	await page.getByRole('button', { name: 'Begin' }).click();
	await page.getByLabel('Your questions, one a line').fill('Ties?\nA library?');
	await expectNothing(page);
	await page.getByRole('button', { name: 'Pause' }).click();
	await expectNothing(page);
	await page.getByRole('button', { name: 'Resume' }).last().click();
	await page.setViewportSize(sizes.wide);
	await page.getByRole('button', { name: 'Abandon …' }).click();
	await expectNothing(page);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: /^2\. Code/ }).click();
	await paste(page, sourceOf('kmeans'));
	await page.getByRole('button', { name: 'Run' }).click();
	await page.getByText('3 of 3 cases').first().waitFor();
	await page.getByRole('button', { name: 'Add a case' }).click();
	await expectNothing(page);
	await page.getByRole('button', { name: /^4\. Cost/ }).click();
	await page.getByLabel('Time', { exact: true }).fill('n k d t');
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByText('State it before you submit').waitFor();
	await expectNothing(page);
	await page.getByLabel('Space', { exact: true }).fill('n d');
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByText('cost stated wrong').waitFor();
	await page.locator('details').last().locator('summary').click();
	await expectNothing(page);
	await page.getByRole('link', { name: 'All interviews' }).click();
	await page.getByRole('heading', { name: 'Your interviews' }).waitFor();
	await expectNothing(page);
});
