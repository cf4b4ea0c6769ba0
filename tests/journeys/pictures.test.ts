// A failing case is drawn: what is wrong is named beside it, and nothing complains.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paste, sourceOf, startSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => (site = await startSite()));
afterAll(() => site.close());

const failing = [
	['kmeans', 'tie-to-the-last', 'Clusters and centroids', 'wrongly assigned'],
	['decision-tree-classifier', 'entropy', 'The tree that is expected', 'answered differently'],
	['mlp-train', 'no-mean', 'Parameters after training', 'differs'],
] as const;

test.each(failing)('%s: %s is drawn', async (slug, submission, title, named) => {
	const { page, complaints } = await site.open(`problems/${slug}`);
	await paste(page, sourceOf(slug, `submissions/wrong-answer/${submission}.ts`));
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByRole('heading', { name: 'Smallest input that fails' }).waitFor();

	const panel = page.getByRole('img', { name: title, exact: true });
	await panel.locator('svg').waitFor();
	const figure = page.locator('figure', { has: panel });
	expect(await figure.getByRole('list').textContent()).toContain(named);
	// The text alternative is there for everyone.
	const description = page.locator(`[id="${await panel.getAttribute('aria-describedby')}"]`);
	expect(await description.textContent()).toMatch(/instead of|differ/);

	await page.setViewportSize({ width: 390, height: 844 });
	await page.getByRole('tab', { name: 'Result' }).click();
	await panel.locator('svg').waitFor();
	expect(complaints).toEqual([]);
	await page.context().close();
});
