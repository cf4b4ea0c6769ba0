// npm run pictures: draws the pictures of README.md anew, from the built site.
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { browserArgs, findOrInstallBrowser } from './find-browser.mjs';
import { fail, ready, root, run } from './ready.mjs';

/** Larger ones make the README slow to read. */
const limitBytes = 300_000;

/**
 * What is submitted, and what is waited for and brought into view before the picture is taken.
 *
 * @type {{ file: string, slug: string, source: string, shows: string }[]}
 */
const pictures = [
	{
		file: 'docs/problem.png',
		slug: 'kmeans',
		source: 'submissions/wrong-answer/manhattan-distance.ts',
		shows: 'Smallest input that fails',
	},
	{
		file: 'docs/cost.png',
		slug: 'kmeans',
		source: 'submissions/accepted/members-of-each-cluster.ts',
		shows: 'Cost',
	},
];

ready();
if (!existsSync(join(root, 'build/index.html'))) run('Building the site', 'vite', ['build']);
const executablePath = await findOrInstallBrowser();
if (executablePath === null) fail('No Chromium found: name one with DESCENT_BROWSER=/path/to/chrome.');

// Not at the top: packages may only now be installed.
const { chromium } = await import('playwright');
const { serve } = await import('./serve.mjs');
const { url, close } = await serve({ root });
const browser = await chromium.launch({ executablePath, args: browserArgs });
mkdirSync(join(root, 'docs'), { recursive: true });
for (const picture of pictures) await draw(picture);
await browser.close();
await close();

/** @param {typeof pictures[number]} picture */
async function draw({ file, slug, source, shows }) {
	const context = await browser.newContext({
		viewport: { width: 1360, height: 1000 },
		colorScheme: 'light',
		reducedMotion: 'reduce',
		permissions: ['clipboard-read', 'clipboard-write'],
	});
	const page = await context.newPage();
	await page.goto(new URL(`problems/${slug}`, url).href);
	const editor = page.locator('.monaco-editor').first();
	await editor.click();
	await page.keyboard.press('ControlOrMeta+A');
	const text = readFileSync(join(root, 'problems', slug, source), 'utf8');
	await page.evaluate((text) => navigator.clipboard.writeText(text), text);
	await page.keyboard.press('ControlOrMeta+V');
	await page.keyboard.press('ControlOrMeta+Home');
	// Room for what this is about.
	const handle = page.getByRole('separator', { name: 'Height of the editor' });
	await handle.focus();
	for (let presses = 0; presses < 10; presses++) await page.keyboard.press('ArrowUp');
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.locator('.verdict[data-verdict]').waitFor();
	// The cost comes last.
	await page.locator('button:enabled', { hasText: 'Stop' }).waitFor({ state: 'hidden', timeout: 120_000 });
	await page
		.getByRole('heading', { name: shows, exact: true })
		.evaluate((heading) => (heading.closest('section') ?? heading).scrollIntoView({ block: 'start' }));
	// Charts are drawn once they are in view.
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(1000);
	const path = join(root, file);
	await page.screenshot({ path });
	await context.close();
	const bytes = statSync(path).size;
	if (bytes > limitBytes) fail(`${file} has ${bytes} bytes: at most ${limitBytes} are wanted.`);
	console.log(`${file}: ${(bytes / 1000).toFixed(0)} kB`);
}
