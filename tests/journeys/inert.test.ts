// Nothing that a stranger wrote comes to life on the page: code, errors, console lines, answers, links, files.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paste, startSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site.close());

const markup = [
	'<img src=x onerror="globalThis.alive = 1">',
	'<svg onload="globalThis.alive = 1"></svg>',
	'</script><script>globalThis.alive = 1</script>',
	'<a href="javascript:globalThis.alive = 1">here</a>',
	'[here](javascript:globalThis.alive=1) ![x](https://example.com/x.png)',
	'{{globalThis.alive = 1}} ${globalThis.alive = 1} {@html "<img src=x onerror=alert(1)>"}',
];

/** Fails where a script of theirs has run, or an element of theirs is on the page. */
async function expectInert(page: Page): Promise<void> {
	const found = await page.evaluate(() => ({
		alive: 'alive' in globalThis,
		elements: [...document.querySelectorAll('img, [onerror], [onload], a[href^="javascript:"], iframe')].map(
			({ outerHTML }) => outerHTML,
		),
	}));
	expect(found).toEqual({ alive: false, elements: [] });
}

test('code, errors, console lines, values and mistakes are text', async () => {
	const { page, complaints } = await site.open('problems/knn-classifier');
	const foreign: string[] = [];
	page.on('request', (request) => foreign.push(request.url()));
	const dialogs: string[] = [];
	page.on('dialog', (dialog) => {
		dialogs.push(dialog.message());
		void dialog.dismiss();
	});
	const texts = JSON.stringify(markup);
	await paste(
		page,
		`// ${markup[0]}
const texts = ${texts};
export function knnClassify(X: number[][]): any {
	for (const text of texts) { console.log(text); console.error({ [text]: text }); }
	if (X.length > 4) throw Object.assign(new Error(texts.join('\\n')), { name: texts[0] });
	return texts;
}
`,
	);
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByText('Smallest input that fails').waitFor();
	await page.getByRole('region', { name: 'Console output' }).getByText('onerror').first().waitFor();
	await expectInert(page);
	await page.getByRole('tab', { name: 'History' }).click();
	await page.locator('.history button').first().click();
	await page.locator('.history .diff, .history p').first().waitFor();
	await expectInert(page);
	expect(foreign.filter((url) => !url.startsWith(site.url) && !url.startsWith('blob:'))).toEqual([]);
	expect([...complaints, ...dialogs]).toEqual([]);
});

test('a link and a file are text, and run nothing', async () => {
	const { page, complaints } = await site.open('problems/knn-classifier');
	await paste(page, `${markup.join('\n')}\nfor (;;) ;`);
	await page.getByRole('button', { name: 'Share' }).click();
	await page.getByText('Link copied').waitFor();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	const guest = await site.open('');
	await guest.page.goto(link);
	await guest.page.getByRole('heading', { name: 'Code from a link' }).waitFor();
	await guest.page.locator('.line-insert').first().waitFor();
	await expectInert(guest.page);
	await guest.page.getByRole('button', { name: 'Use this code' }).click();
	await expectInert(guest.page);

	await page.goto(new URL('work', site.url).href);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Export everything' }).click(),
	]);
	const file = await readFile(await download.path(), 'utf8');
	const poisoned = file.replaceAll('knn-classifier', markup[0]!.replaceAll('"', '\\"'));
	for (const [name, text] of [
		[`${markup[0]}.json`, file],
		['poisoned.json', poisoned],
		['proto.json', file.replace('{', '{"__proto__":{"alive":1},')],
	] as const) {
		await guest.page.goto(new URL('work', site.url).href);
		await guest.page
			.getByLabel('Choose a file')
			.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
		await guest.page.locator('.proposal, .said').first().waitFor();
		await expectInert(guest.page);
	}
	expect([...complaints, ...guest.complaints]).toEqual([]);
});

test('the policy that is sent refuses scripts, frames and addresses of others', async () => {
	const { page } = await site.open('problems/knn-classifier');
	const refused = await page.evaluate(async () => {
		const violations: string[] = [];
		document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
			violations.push(effectiveDirective),
		);
		const script = document.createElement('script');
		script.textContent = 'globalThis.alive = 1';
		document.body.append(script);
		const image = new Image();
		image.src = 'https://example.com/x.png';
		const frame = document.createElement('iframe');
		frame.src = 'https://example.com/';
		document.body.append(frame);
		await fetch('https://example.com/').catch(() => {});
		// Later: what the debugger runs may evaluate text.
		const evaluated = new Promise<boolean>((resolve) => {
			setTimeout(() => {
				try {
					resolve(Boolean(Reflect.construct(Function, ['return 1'])));
				} catch {
					resolve(false);
				}
			}, 0);
		});
		await new Promise((resolve) => setTimeout(resolve, 300));
		return {
			violations: [...new Set(violations)].sort(),
			evaluated: await evaluated,
			alive: 'alive' in globalThis,
		};
	});
	expect(refused.evaluated).toBe(false);
	expect(refused.alive).toBe(false);
	expect(refused.violations).toEqual(
		expect.arrayContaining(['connect-src', 'frame-src', 'img-src', 'script-src']),
	);
});
