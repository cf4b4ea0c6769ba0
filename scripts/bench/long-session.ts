// One page, hundreds of submissions in a row, right, wrong and endless ones in turn: is the last judged as quickly as the
// first, and does the browser take more and more memory?
import { chromium } from 'playwright';
import { sourceOf } from '../../tests/journeys/site.ts';
import { root } from '../../tests/run-cli.ts';
import { browserArgs, findBrowser } from '../find-browser.mjs';
import { serve } from '../serve.mjs';
import { childrenOf, medians, megabytes, residentBytes } from './resident.ts';

const slug = 'kmeans';
/** Words of the verdict, with a source that gets it. */
const turns: readonly (readonly [words: string, source: string])[] = [
	['Accepted', sourceOf(slug)],
	['Wrong answer', 'export const kmeans = (X: number[][]) => ({ X });'],
	['Accepted', sourceOf(slug)],
	['Time limit', 'export const kmeans = () => { for (;;); };'],
	['Accepted', sourceOf(slug)],
	[
		'Memory limit',
		'export const kmeans = () => { const all: unknown[] = []; for (;;) all.push(new Array(1000).fill(all)); };',
	],
];

/** Needs the built site. */
export async function benchLongSession(): Promise<void> {
	const count = Number(process.env['DESCENT_SUBMITS'] ?? 300);
	const executablePath = await findBrowser();
	if (executablePath === null) throw new Error('no Chromium found: npm test installs one');
	const { url, close } = await serve({ root });
	const before = new Set(childrenOf(process.pid));
	const browser = await chromium.launch({ executablePath, args: browserArgs });
	const processes = childrenOf(process.pid).filter((pid) => !before.has(pid));
	const times: number[] = [];
	const resident: number[] = [];
	try {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
		await page.goto(new URL(`problems/${slug}`, url).href);
		await page.locator('.monaco-editor').first().click();
		const submit = page.getByRole('button', { name: 'Submit' });
		for (let i = 0; i < count; i++) {
			const [words, source] = turns[i % turns.length]!; // within the list
			await page.keyboard.press('ControlOrMeta+A');
			await page.keyboard.insertText(`// ${i}\n${source}`);
			const started = performance.now();
			await submit.click();
			await page.getByText(words, { exact: true }).first().waitFor();
			if (words === 'Accepted') times.push(performance.now() - started);
			await page.locator('button:enabled', { hasText: 'Stop' }).waitFor({ state: 'hidden' });
			resident.push(processes.reduce((sum, pid) => sum + residentBytes(pid), 0));
			await page.locator('.monaco-editor').first().click();
		}
	} finally {
		await browser.close();
		await close();
	}
	const tenths = (values: readonly number[]) => medians(values, 10).map(Math.round);
	console.log(
		`\nOne page, ${count} submissions in a row, by tenths of them (DESCENT_SUBMITS sets how many)\n`,
	);
	const [ms, mb] = [tenths(times), tenths(resident).map(megabytes)];
	console.log(`accepted after ${ms.join(', ')} ms; last / second ${(ms.at(-1)! / ms[1]!).toFixed(2)}`);
	console.log(`memory of the browser ${mb.join(', ')} MB; last / second ${(mb.at(-1)! / mb[1]!).toFixed(2)}`);
}
