// The cost sweep gives way: to an edit, which ends it, and to the next submission, which does not wait for it.
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paste, sourceOf, startSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site.close());

/** A machine with two cores, on which the sweep does not come to its end until it is let go. */
const held = `
	Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => 2 });
	window.sweeps = 'held';
	window.Worker = class extends Worker {
		postMessage(request, ...given) {
			if (request?.type !== 'measure' || window.sweeps === 'free') super.postMessage(request, ...given);
		}
	};
`;

/** The reference was submitted and has its verdict; the sweep goes on for ever. */
async function sweeping(): Promise<Page> {
	const { page } = await site.open('problems/kmeans', {}, (opened) =>
		opened.addInitScript({ content: held }),
	);
	await paste(page, sourceOf('kmeans'));
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByText('Accepted', { exact: true }).waitFor();
	await page.getByText('Measuring how the cost grows').waitFor();
	return page;
}

async function edit(page: Page): Promise<void> {
	await page.locator('.monaco-editor').first().click();
	await page.keyboard.press('ControlOrMeta+End');
	await page.keyboard.type('// edited');
}

test('an edit stops the sweep and the page says so; a button measures what was submitted', async () => {
	const page = await sweeping();
	await edit(page);
	await page.getByText('Measuring the cost stopped because the code was edited.').waitFor();
	expect(await page.getByText('Measuring how the cost grows').count()).toBe(0);
	expect(await page.getByText('Accepted', { exact: true }).count()).toBeGreaterThan(0);

	await page.evaluate("window.sweeps = 'free'");
	await page.getByRole('button', { name: 'Measure the judged code' }).click();
	await page.getByText('O(n·k·d·t)').first().waitFor();
	expect(await page.getByText('Measuring the cost stopped').count()).toBe(0);
	await page.getByText('// edited').first().waitFor();

	await page.reload();
	await page.getByRole('tab', { name: 'History' }).click();
	await page.getByText('Accepted').first().waitFor();
	await page.getByText('O(n·k·d·t)').first().waitFor();
});

test('measuring that was asked for goes on while the reader types', async () => {
	const page = await sweeping();
	await page.getByRole('button', { name: 'Stop' }).click();
	await page.getByText('The cost of this submission was not measured.').waitFor();
	await page.getByRole('button', { name: 'Measure the judged code' }).click();
	await page.getByText('Measuring how the cost grows').waitFor();
	await edit(page);
	await page.getByText('// edited').first().waitFor();
	expect(await page.getByText('Measuring how the cost grows').isVisible()).toBe(true);
});

test('a submission during the sweep gets its verdict, and its own sweep', async () => {
	const page = await sweeping();
	await paste(page, sourceOf('kmeans', 'starter.ts'));
	await page.keyboard.press('ControlOrMeta+Shift+Enter');
	await page.getByText('Runtime error', { exact: true }).first().waitFor();
	await page.evaluate("window.sweeps = 'free'");
	await paste(page, sourceOf('kmeans'));
	await page.keyboard.press('ControlOrMeta+Shift+Enter');
	await page.getByText('O(n·k·d·t)').first().waitFor();
});
