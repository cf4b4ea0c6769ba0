// The built site in a browser, for the journeys: `npm test` builds it before.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { browserArgs, needBrowser } from '../../scripts/find-browser.mjs';
import { serve } from '../../scripts/serve.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Of every problem. */
export const slugs = readdirSync(join(root, 'problems')).toSorted();

export interface Site {
	readonly url: string;
	/**
	 * A page of a new visitor, who has nothing stored. Every console error or warning is kept in `complaints`.
	 *
	 * @param prepare is done before the first request
	 */
	open(
		path: string,
		options?: BrowserContextOptions,
		prepare?: (page: Page) => Promise<unknown>,
	): Promise<Visit>;
	close(): Promise<void>;
}
export interface Visit {
	readonly page: Page;
	readonly complaints: readonly string[];
}

export async function startSite(): Promise<Site> {
	const executablePath = await needBrowser();
	const { url, close: stopServing } = await serve({ root });
	const browser: Browser = await chromium.launch({ executablePath, args: browserArgs });
	return {
		url,
		async open(path, options, prepare) {
			const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
			context.setDefaultTimeout(60_000); // some machines are three times as slow as others
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			const page = await context.newPage();
			const complaints: string[] = [];
			page.on('console', (message) => {
				if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
			});
			page.on('pageerror', (error) => complaints.push(error.message));
			await prepare?.(page);
			await page.goto(new URL(path, url).href);
			return { page, complaints };
		},
		async close() {
			await browser.close();
			await stopServing();
		},
	};
}

/** A file of a problem; its reference is a solution that is right. */
export function sourceOf(slug: string, file = 'reference.ts'): string {
	return readFileSync(join(root, 'problems', slug, file), 'utf8');
}

/** Imports a file on the page of the reader's work, and waits until it is done: leaving the page before would cut it off. */
export async function importFile(page: Page, buffer: Buffer): Promise<void> {
	await page
		.getByLabel('Choose a file')
		.setInputFiles({ name: 'work.json', mimeType: 'application/json', buffer });
	await page.getByRole('button', { name: 'Import', exact: true }).click();
	await page.getByText('Imported.').waitFor();
}

/** Replaces what is in the editor by a paste: keys would be helped by the editor's closing of brackets. */
export async function paste(page: Page, source: string): Promise<void> {
	const editor = page.locator('.monaco-editor').first();
	await editor.waitFor();
	await editor.click();
	await page.keyboard.press('ControlOrMeta+A');
	await page.evaluate((text) => navigator.clipboard.writeText(text), source);
	await page.keyboard.press('ControlOrMeta+V');
}

/** From the next document on the browser refuses every storage, as some do in private windows. */
export async function blockStorage(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const refuse = (): never => {
			throw new DOMException('denied', 'SecurityError');
		};
		IDBFactory.prototype.open = refuse;
		Object.defineProperty(window, 'localStorage', { get: refuse });
	});
}
