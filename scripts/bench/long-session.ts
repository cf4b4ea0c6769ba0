// One page, hundreds of submissions in a row, right, wrong and endless ones in turn: is the last judged as quickly as the
// first, and does the browser take more and more memory?
import { chromium } from 'playwright';
import { sourceOf } from '../../tests/journeys/site.ts';
import { root } from '../../tests/run-cli.ts';
import { browserArgs, needBrowser } from '../find-browser.mjs';
import { serve } from '../serve.mjs';
import type { Figures } from './record.ts';
import { childrenOf, megabytes, residentBytes } from './resident.ts';
import { medians } from './statistics.ts';
import { watchVerdict } from './watch-verdict.ts';

const slug = 'kmeans';
/** Words of the verdicts that the turns get one after the other. */
const verdicts = ['Accepted', 'Wrong answer', 'Accepted', 'Time limit', 'Accepted', 'Memory limit'];
/** Its first line is edited before each submission, as someone does who tries things out. */
const source = `const turn = 0;
${sourceOf(slug).replace('export function kmeans(', 'function honest(')}
export function kmeans(X: number[][], initial: number[][], iterations: number): Clustering {
	const found = honest(X, initial, iterations);
	const all: unknown[] = [];
	if (turn % 6 === 1) found.labels[0] = -1;
	if (turn % 6 === 3) for (;;);
	if (turn % 6 === 5) for (;;) all.push(new Array(1000).fill(all));
	return found;
}
`;

/** Needs the built site. */
export async function benchLongSession(): Promise<Figures> {
	const count = Number(process.env['DESCENT_SUBMITS'] ?? 300);
	const executablePath = await needBrowser();
	const { url, close } = await serve({ root });
	const before = new Set(childrenOf(process.pid));
	const browser = await chromium.launch({ executablePath, args: browserArgs });
	const processes = childrenOf(process.pid).filter((pid) => !before.has(pid));
	const times: number[] = [];
	const resident: number[] = [];
	const heap: number[] = [];
	try {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
		await page.addInitScript({ content: watchVerdict });
		await page.goto(new URL(`problems/${slug}`, url).href);
		await page.locator('.monaco-editor').first().click();
		const devtools = await page.context().newCDPSession(page);
		const submit = page.getByRole('button', { name: 'Submit' });
		await page.keyboard.press('ControlOrMeta+A');
		await page.keyboard.insertText(source);
		for (let i = 0; i < count; i++) {
			const words = verdicts[i % verdicts.length]!; // within the list
			await page.keyboard.press('ControlOrMeta+Home');
			await page.keyboard.press('Shift+End');
			await page.keyboard.insertText(`const turn = ${i};`);
			await submit.click();
			await page.getByText(words, { exact: true }).first().waitFor();
			if (words === 'Accepted') times.push(await page.evaluate<number>('took'));
			await page.locator('button:enabled', { hasText: 'Stop' }).waitFor({ state: 'hidden' });
			resident.push(processes.reduce((sum, pid) => sum + residentBytes(pid), 0));
			await devtools.send('HeapProfiler.collectGarbage');
			heap.push((await devtools.send('Runtime.getHeapUsage')).usedSize);
			await page.locator('.monaco-editor').first().click();
		}
	} finally {
		await browser.close();
		await close();
	}
	console.log(
		`\nOne page, ${count} submissions in a row, by tenths of them (DESCENT_SUBMITS sets how many)\n`,
	);
	return {
		submissions: count,
		acceptedMs: print('accepted after, ms', times),
		heapMegabytes: print('heap of the page, MB', heap.map(megabytes)),
		residentMegabytes: print('browser with its workers, MB', resident.map(megabytes)),
	};
}

/** Gives the medians of the tenths. */
function print(name: string, values: readonly number[]): readonly number[] {
	const tenths = medians(values, 10);
	const ratio = (tenths.at(-1)! / tenths[1]!).toFixed(2); // there are ten
	console.log(
		`${name.padEnd(30)}${tenths.map((value) => String(Math.round(value)).padStart(6)).join('')}   last / second ${ratio}`,
	);
	return tenths;
}
