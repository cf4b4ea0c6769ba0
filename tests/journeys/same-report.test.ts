import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { npmRun } from '../run-cli.ts';
import { paste, root, slugs, sourceOf, startSite, type Site } from './site.ts';

let site: Site;
/** One visitor, whose browser keeps the judge's code from problem to problem. */
let page: Page;
/** The report of each reference on the command line. */
const fromCli = new Map<string, unknown>();
beforeAll(async () => {
	site = await startSite();
	({ page } = await site.open(''));
	const folder = mkdtempSync(join(tmpdir(), 'descent-references-'));
	const manifest = join(folder, 'references.json');
	const entries = slugs.map((slug) => ({
		problem: slug,
		file: join(root, 'problems', slug, 'reference.ts'),
	}));
	writeFileSync(manifest, JSON.stringify(entries));
	const { status, stdout } = npmRun('judge', 'batch', manifest);
	expect(status).toBe(0);
	for (const line of stdout.trim().split('\n')) {
		const { id: _id, file: _file, ...report } = withoutMs(line) as Record<string, unknown>;
		fromCli.set(String(report['problem']), report);
	}
	rmSync(folder, { recursive: true });
}, 600_000);
afterAll(() => site.close());

const withoutMs = (text: string): unknown =>
	JSON.parse(text, (key, value: unknown) => (key === 'ms' ? undefined : value));

test.each(slugs)('%s: page and command line give the same report but for ms', async (slug) => {
	await page.goto(new URL(`problems/${slug}`, site.url).href);
	await paste(page, sourceOf(slug));
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.getByText('Accepted', { exact: true }).waitFor();
	await page.getByRole('button', { name: 'Copy the report as JSON' }).click();
	await page.getByText('Copied', { exact: true }).waitFor();
	const fromPage = await page.evaluate(() => navigator.clipboard.readText());
	expect(withoutMs(fromPage)).toEqual(fromCli.get(slug));
});

/** On how many of the page's workers this has happened. */
async function workersWith(opened: Page, mark: string): Promise<number> {
	const each = opened.workers().map(
		(worker) =>
			worker
				.evaluate((name) => performance.getEntriesByName(`judge: ${name}`).length > 0, mark)
				.catch(() => false), // it has ended
	);
	return (await Promise.all(each)).filter((has) => has).length;
}

const wrong = readdirSync(join(root, 'problems/kmeans/submissions/wrong-answer'))[0]!; // every package has some

test.each([
	['an accepted submission', 'reference.ts'],
	['a wrong one, with its counterexample and mistake', `submissions/wrong-answer/${wrong}`],
])('%s, judged by two workers: the same report', async (_, file) => {
	const slug = 'kmeans';
	const { page: opened } = await site.open(`problems/${slug}`, {}, (visited) =>
		visited.addInitScript(() => Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => 2 })),
	);
	await paste(opened, sourceOf(slug, file));
	await expect.poll(() => workersWith(opened, 'answers')).toBe(2);
	await opened.getByRole('button', { name: 'Submit' }).click();
	await opened.getByRole('button', { name: 'Copy the report as JSON' }).click();
	await opened.getByText('Copied', { exact: true }).waitFor();
	const fromPage = await opened.evaluate(() => navigator.clipboard.readText());
	expect(withoutMs(fromPage)).toEqual(
		withoutMs(npmRun('judge', slug, `problems/${slug}/${file}`, '--json').stdout),
	);
	expect(await workersWith(opened, 'helps')).toBe(1);
	await opened.close();
});
