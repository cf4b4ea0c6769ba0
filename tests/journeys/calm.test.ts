// Nothing jumps while a page loads over a slow line, and no page complains on the console.
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importWork, noon, returning } from './returning-reader.ts';
import { paste, sourceOf, startSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site.close());

/** A phone's line on a good day: what comes late is seen to come late. */
async function slowLine(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 80,
		downloadThroughput: (4_000_000 / 8) * 0.9,
		uploadThroughput: 1_000_000 / 8,
	});
}

/** Cumulative layout shift so far: the sum of what moved by itself, and what moved. */
function shifts(page: Page): Promise<{ sum: number; moved: string[] }> {
	return page.evaluate(
		() =>
			new Promise((resolve) => {
				interface Shift extends PerformanceEntry {
					readonly value: number;
					readonly hadRecentInput: boolean;
					readonly sources: readonly { readonly node: Node | null }[];
				}
				let sum = 0;
				const moved: string[] = [];
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries() as Shift[]) {
						if (entry.hadRecentInput) continue;
						sum += entry.value;
						const nodes = entry.sources.map(({ node }) => {
							const element = node instanceof Element ? node : node?.parentElement;
							return element?.outerHTML.slice(0, 80) ?? 'removed';
						});
						moved.push(`${entry.value.toFixed(3)} at ${entry.startTime.toFixed(0)} ms: ${nodes.join(' | ')}`);
					}
				}).observe({ type: 'layout-shift', buffered: true });
				// Buffered entries come before the next frame but one.
				requestAnimationFrame(() =>
					requestAnimationFrame(() => setTimeout(() => resolve({ sum, moved }), 50)),
				);
			}),
	);
}

async function expectStill(page: Page): Promise<void> {
	const { sum, moved } = await shifts(page);
	expect(sum, moved.join('\n')).toBeLessThan(0.05);
}

const sizes = {
	wide: { width: 1440, height: 900 },
	phone: { width: 390, height: 844 },
};

for (const [size, viewport] of Object.entries(sizes)) {
	test(`${size}: a problem stays still while its editor and its judge arrive`, async () => {
		const { page, complaints } = await site.open('problems/dense-forward-backward', { viewport }, slowLine);
		await page.locator('.monaco-editor').first().waitFor({ state: 'attached' });
		await page.waitForLoadState('networkidle');
		await expectStill(page);
		expect(complaints).toEqual([]);
	});

	for (const path of ['', 'today', 'work', 'problems/kmeans/review', 'no-such-page']) {
		test(`${size}: /${path} stays still while it loads`, async () => {
			const { page, complaints } = await site.open(path, { viewport }, slowLine);
			await page.waitForLoadState('networkidle');
			await expectStill(page);
			// The browser itself reports the status of a page that is not there.
			expect(complaints.filter((line) => !line.includes('status of 404'))).toEqual([]);
		});
	}
}

for (const path of ['', 'today'])
	test(`/${path} of a reader with something due stays still while it loads`, async () => {
		const { page, complaints } = await site.open('', {}, (page) => page.clock.setSystemTime(noon));
		await importWork(page, site.url, returning);
		await slowLine(page);
		await page.goto(new URL(path, site.url).href);
		await page.getByRole('link', { name: /^Start/ }).waitFor();
		await page.waitForLoadState('networkidle');
		await expectStill(page);
		expect(complaints).toEqual([]);
	});

test('a statement has its width before the rest of its page has come', async () => {
	const { page } = await site.open('problems/kmeans');
	const width = async () => (await page.locator('#panel-problem').boundingBox())?.width ?? 0;
	const whole = await width();
	await page.route('**/problems/kmeans', async (route) => {
		const html = await (await route.fetch()).text();
		const end = html.indexOf('id="panel-history"');
		expect(end).toBeGreaterThan(0);
		await route.fulfill({ contentType: 'text/html', body: html.slice(0, html.lastIndexOf('<', end)) });
	});
	await page.reload({ waitUntil: 'domcontentloaded' });
	expect(Math.abs((await width()) - whole)).toBeLessThan(2);
});

test('a problem with a draft and panes of the reader stays still on the next visit', async () => {
	const { page, complaints } = await site.open('problems/kmeans');
	await paste(page, `${'// a draft of many lines\n'.repeat(60)}`);
	for (const handle of await page.getByRole('separator').all()) {
		await handle.focus();
		for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowRight');
		for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowDown');
	}
	await slowLine(page);
	await page.reload();
	await page.getByText('// a draft of many lines').first().waitFor();
	await page.waitForLoadState('networkidle');
	await expectStill(page);
	expect(complaints).toEqual([]);
});

for (const [what, file] of [
	['accepted', 'reference.ts'],
	['failing', 'starter.ts'],
	['rejected', 'submissions/wrong-answer/inertia-not-squared.ts'],
] as const)
	test(`nothing that is being read jumps while a submission is judged and ${what}`, async () => {
		const { page } = await site.open('problems/kmeans');
		await paste(page, sourceOf('kmeans', file));
		await page.waitForTimeout(1000);
		const before = await shifts(page);
		await page.getByRole('button', { name: 'Submit' }).click();
		await page.locator('.verdict[data-verdict]').waitFor();
		await page.locator('button:enabled', { hasText: 'Stop' }).waitFor({ state: 'hidden' });
		const { sum, moved } = await shifts(page);
		expect(sum - before.sum, moved.join('\n')).toBeLessThan(0.05);
	});
