// The same in the page, from a click on Submit to the verdict, once what was written has rested and the spare is ready.
import { chromium, type Browser } from 'playwright';
import { sourceOf } from '../../../tests/journeys/site.ts';
import { root } from '../../../tests/run-cli.ts';
import { browserArgs, needBrowser } from '../../find-browser.mjs';
import { serve } from '../../serve.mjs';
import { median } from '../statistics.ts';
import { watchVerdict } from '../watch-verdict.ts';

const submits = 15;
/** Two visits each way, in turns: a visit has its own luck. */
const visits = ['alone', 'helped', 'helped', 'alone'] as const;
type How = (typeof visits)[number];

/** The judge asks for help, and nobody hears it. */
const unheard = `
	window.Worker = class extends Worker {
		postMessage(request, ...given) {
			if (request?.type !== 'help') super.postMessage(request, ...given);
		}
	};`;

/** Milliseconds at the median. Needs the built site. */
export async function timeInPage(
	slugs: readonly string[],
): Promise<Readonly<Record<string, Record<How, number>>>> {
	const executablePath = await needBrowser();
	const { url, close } = await serve({ root });
	const browser = await chromium.launch({ executablePath, args: browserArgs });
	const medians: Record<string, Record<How, number>> = {};
	try {
		for (const slug of slugs) {
			const times: Record<How, number[]> = { alone: [], helped: [] };
			for (const how of visits) times[how].push(...(await visit(browser, url, slug, how)));
			medians[slug] = { alone: median(times.alone), helped: median(times.helped) };
		}
	} finally {
		await browser.close();
		await close();
	}
	return medians;
}

async function visit(browser: Browser, url: string, slug: string, how: How): Promise<number[]> {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	await page.addInitScript({ content: watchVerdict });
	if (how === 'alone') await page.addInitScript({ content: unheard });
	await page.goto(new URL(`problems/${slug}`, url).href);
	const editor = page.locator('.monaco-editor').first();
	await editor.click();
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.insertText(`// 0\n${sourceOf(slug)}`);
	await page.waitForTimeout(4000); // the spare learns the answers
	const times: number[] = [];
	for (let i = 0; i < submits; i++) {
		await editor.click();
		await page.keyboard.press('ControlOrMeta+Home');
		await page.keyboard.press('Shift+End');
		await page.keyboard.insertText(`// turn ${i}`);
		await page.waitForTimeout(700); // compiled ahead
		await page.getByRole('button', { name: 'Submit' }).click();
		await page.getByText('Accepted', { exact: true }).first().waitFor();
		times.push(await page.evaluate<number>('took'));
		await page.locator('button:enabled', { hasText: 'Stop' }).waitFor({ state: 'hidden' }); // the cost is measured
	}
	await page.close();
	return times.slice(3); // the first ones warm the engines up
}
