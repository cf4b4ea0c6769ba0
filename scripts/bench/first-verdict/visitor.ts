// Who opens a page and waits for its verdict; and pages that are made of a few files.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { root } from '../../../tests/run-cli.ts';
import { compress } from '../../compress.mjs';
import { serve } from '../../serve.mjs';
import { slow } from '../page.ts';

export const here = join(root, 'scripts/bench/first-verdict');
/** Of a visit, in ms. */
export const patience = 120_000;

/** Milliseconds since the page was asked for, by what was reached; the last is the verdict. */
export type Phases = Readonly<Record<string, number>>;
export interface Visitor {
	/** Opens the page and waits for its verdict. */
	visit(context: BrowserContext, isSlow: boolean): Promise<Phases>;
	close(): Promise<void>;
}

/** A page of its own with these files, which says Accepted when it is done. */
export async function besidePage(
	name: string,
	script: string,
	files: Readonly<Record<string, string | { text: string }>>,
): Promise<Visitor> {
	const site = join(root, '.generated/beside', name);
	const folder = join(site, 'build');
	rmSync(site, { recursive: true, force: true });
	const html = readFileSync(join(here, 'page.html'), 'utf8').replace('page.js', script);
	const all = {
		...files,
		[script]: join(here, script),
		'index.html': { text: html },
		'404.html': { text: html },
		_headers: { text: '/*\n  Cache-Control: public, max-age=31536000, immutable\n' },
	};
	for (const [path, from] of Object.entries(all)) {
		const to = join(folder, path);
		mkdirSync(dirname(to), { recursive: true });
		if (typeof from === 'string') cpSync(from, to);
		else writeFileSync(to, from.text);
	}
	await compress(folder);
	const { url, close } = await serve({ root: site });
	return {
		close,
		async visit(context, isSlow) {
			const page = await open(context, isSlow, '');
			await page.goto(url, { timeout: patience });
			await page.getByText('Accepted').waitFor({ timeout: 2 * patience });
			const { ready, verdict } = await page.evaluate<{ ready?: number; verdict: number }>(
				'({ ready: window.ready, verdict: window.verdict })',
			);
			await page.close();
			return { ...(ready !== undefined && { 'it is there': ready }), verdict };
		},
	};
}

/** @param script runs before the page's own */
export async function open(context: BrowserContext, isSlow: boolean, script: string): Promise<Page> {
	const page = await context.newPage();
	await page.addInitScript({ content: script });
	if (isSlow) await slow(page);
	return page;
}
