// The reference, for those who ask for it: once solved without a word, before that as help.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blockStorage, paste, sourceOf, startSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site.close());

/** Words of the reference that no other text of the site has. */
const words = 'k-means by Lloyd';

test('review with help: asked once, and then it counts as solved with help', async () => {
	const { page, complaints } = await site.open('problems/kmeans');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.getByRole('link', { name: 'Review', exact: true }).click();
	const confirm = page.getByRole('button', { name: 'Show the reference' });
	await confirm.waitFor();
	expect(await page.content()).not.toContain(words);
	expect(asked.filter((url) => url.includes('review.json'))).toEqual([]);
	await confirm.click();
	await page.getByText(words).first().waitFor();

	await page.reload();
	await page.getByText(words).first().waitFor();
	expect(await confirm.count()).toBe(0);

	await page.getByRole('link', { name: '← k-means' }).click();
	await paste(page, sourceOf('kmeans'));
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByRole('heading', { name: 'Cost', exact: true }).waitFor();
	await page.getByRole('link', { name: 'Problems', exact: true }).click();
	await page
		.getByRole('link', { name: /k-means/ })
		.first()
		.waitFor();
	await page.getByText('Solved with help').first().waitFor();
	expect(complaints).toEqual([]);
});

test("once solved it opens at once: compared with the reader's code, questions unfold, all costs are measured", async () => {
	const { page, complaints } = await site.open('problems/linreg-normal-eq');
	await paste(page, sourceOf('linreg-normal-eq', 'submissions/accepted/gauss-jordan.ts'));
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByRole('link', { name: 'Review the reference' }).click();

	await page.getByRole('button', { name: 'Compare with your code' }).click();
	const diff = page.getByRole('group', { name: 'your code compared with the reference' });
	await diff.locator('.line-insert').first().waitFor();
	await diff.locator('.line-delete').first().waitFor();

	const question = page.locator('details').filter({ hasText: 'hard' }).first();
	const answer = question.locator('p').first();
	expect(await answer.isVisible()).toBe(false);
	await question.locator('summary').click();
	expect(await answer.isVisible()).toBe(true);

	await page.getByRole('heading', { name: 'What all of them cost' }).scrollIntoViewIfNeeded();
	const table = page.getByRole('region', { name: 'Costs as a table' });
	await page.getByText('Measured here by the judge').waitFor();
	const rows = await table.getByRole('row').allInnerTexts();
	expect(rows.map((row) => row.split('\t')[0]?.trim())).toEqual([
		'',
		'reference',
		'yours',
		'Conjugate gradient',
		'Gauss jordan',
		'Gram schmidt',
	]);
	expect(rows[1]).toContain('O(n·d²');
	await page.getByRole('button', { name: 'd, columns' }).click();
	const chart = page.getByRole('img', { name: 'Operations by d, columns' });
	await chart.locator('svg').waitFor();
	expect(complaints).toEqual([]);
});

test('where the browser keeps nothing the reference opens too, and is asked about on each visit', async () => {
	const { page, complaints } = await site.open('problems/kmeans/review', {}, blockStorage);
	const confirm = page.getByRole('button', { name: 'Show the reference' });
	await confirm.click();
	await page.getByText(words).first().waitFor();
	await page.reload();
	await confirm.waitFor();
	expect(complaints).toEqual([]);
});

test('without scripts it says what it needs, and the reference stays where it is', async () => {
	const { page } = await site.open('problems/kmeans/review', { javaScriptEnabled: false });
	expect(await page.locator('main noscript').innerHTML()).toContain('needs JavaScript');
	expect(await page.content()).not.toContain(words);
});
