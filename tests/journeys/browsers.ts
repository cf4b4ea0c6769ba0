// Browsers that judge: the built site's judge, asked from inside one of its pages. Chromium by Playwright; Firefox, which
// Playwright drives only in a build of its own, by Puppeteer and WebDriver BiDi.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild-wasm';
import { chromium } from 'playwright';
import puppeteer from 'puppeteer-core';
import type { JudgeAsked } from '#lib/worker/client.ts';
import { browserArgs, findFirefox, needBrowser } from '../../scripts/find-browser.mjs';
import type { InPageJudge } from './in-page-judge.ts';
import { root } from './site.ts';

export interface JudgingBrowser {
	judge(slug: string, source: string, asked: JudgeAsked): Promise<unknown>;
	close(): Promise<void>;
}

interface Evaluating {
	evaluate<T, A>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
}

declare global {
	var inPage: { startJudge(judgeUrl: string, compilerUrl: string): InPageJudge };
	var judgeHere: InPageJudge;
}

export async function openChromium(siteUrl: string): Promise<JudgingBrowser> {
	const executablePath = await needBrowser();
	const browser = await chromium.launch({ executablePath, args: browserArgs });
	const page = await browser.newPage({ serviceWorkers: 'block' });
	await page.goto(new URL('work', siteUrl).href);
	return judgingWith(page as Evaluating, () => browser.close());
}

/** Null where there is no Firefox. */
export async function openFirefox(siteUrl: string): Promise<JudgingBrowser | null> {
	const executablePath = findFirefox();
	if (executablePath === null) return null;
	const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
	const page = await browser.newPage();
	await page.goto(new URL('work', siteUrl).href);
	return judgingWith(page as Evaluating, () => browser.close());
}

async function judgingWith(page: Evaluating, close: () => Promise<void>): Promise<JudgingBrowser> {
	const { outputFiles } = await build({
		entryPoints: [join(root, 'tests/journeys/in-page-judge.ts')],
		bundle: true,
		write: false,
		format: 'iife',
		globalName: 'inPage',
		target: 'es2022',
	});
	const script = `${outputFiles[0]!.text}\nglobalThis.inPage = inPage;`; // one entry, one file
	// By the debugger: the page's policy forbids a script of ours.
	await (page as unknown as { evaluate(script: string): Promise<unknown> }).evaluate(script);
	await page.evaluate(
		([judge, compiler]) => {
			globalThis.judgeHere = globalThis.inPage.startJudge(judge, compiler);
		},
		[workerPath('judge.worker'), workerPath('bundle.worker')] as const,
	);
	return {
		async judge(slug, source, asked) {
			const text = await page.evaluate(([of, code, what]) => globalThis.judgeHere(of, code, what), [
				slug,
				source,
				asked,
			] as const);
			return JSON.parse(text);
		},
		close,
	};
}

/** Of a worker in the built site. */
function workerPath(worker: string): string {
	const folder = '_app/immutable/workers';
	const file = readdirSync(join(root, 'build', folder)).find(
		(name) => name.startsWith(`${worker}-`) && name.endsWith('.js'),
	);
	if (file === undefined) throw new Error(`no ${worker} in build/${folder}: build the site first`);
	return `/${folder}/${file}`;
}
