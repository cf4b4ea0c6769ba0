// The same report, to the last count, from Node, Chromium and Firefox: of every attack and of everything in the packages.
// And what attacks leave behind in a browser: nothing.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportJson } from '#lib/judge/report-json.ts';
import { JudgePool } from '../../src/cli/judge-pool.ts';
import { serve } from '../../scripts/serve.mjs';
import { attackedProblem, attackTable, classes, loadAttacks, reference } from '../attacks/attacks.ts';
import { openChromium, openFirefox, type JudgingBrowser } from './browsers.ts';
import { root, slugs, sourceOf } from './site.ts';

const minutes = 60_000;
const pool = new JudgePool(1);
const attacks = await loadAttacks();

/** The reference and all submissions of a package. */
function sourcesOf(slug: string): string[] {
	const folder = join(root, 'problems', slug, 'submissions');
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return [
		'reference.ts',
		...files.filter((file) => file.endsWith('.ts')).map((file) => `submissions/${file}`),
	];
}

/** Node's reports as text, asked for once. */
const known = new Map<string, Promise<string>>();
function fromNode(slug: string, source: string): Promise<string> {
	const key = `${slug}\n${source}`;
	const report =
		known.get(key) ??
		pool.judge({ folder: join(root, 'problems', slug), source }).then((all) => comparable(reportJson(all)));
	known.set(key, report);
	return report;
}

/** Node goes ahead: it need not wait for a browser between two of them. */
function askNode(slug: string, sources: readonly string[]): void {
	for (const source of sources) fromNode(slug, source).catch(() => {}); // whoever compares hears of it
}

/** Without times; in lines, so that a difference is seen. */
function comparable(report: unknown): string {
	return JSON.stringify(report, (key, value: unknown) => (key === 'ms' ? undefined : value), '\t');
}

/** The first line in which two reports differ; null where none does. */
function difference(there: string, here: string): string | null {
	const [lines, others] = [there.split('\n'), here.split('\n')];
	const at = lines.findIndex((line, i) => line !== others[i]);
	return there === here ? null : `line ${at + 1}: ${lines[at]?.trim()}, in Node ${others[at]?.trim()}`;
}

let site: { url: string; close(): Promise<void> };
beforeAll(async () => {
	site = await serve({ root });
});
afterAll(async () => {
	await pool.close();
	await site.close();
});

describe.each([
	['Chromium', openChromium],
	['Firefox', openFirefox],
] as const)('%s', (name, open) => {
	let browser: JudgingBrowser | null;
	let goodOps: unknown;
	let compared = 0;
	const runs: Parameters<typeof attackTable>[0][number][] = [];
	const good = async () =>
		((await browser!.judge(attackedProblem, reference, { only: 'samples' })) as { ops: number }).ops;

	beforeAll(async () => {
		browser = await open(site.url);
		if (browser === null) console.log(`${name} was not found: its reports are not compared.`);
		else goodOps = await good();
	}, minutes);
	afterAll(async () => {
		await browser?.close();
		console.log(`${name}: ${compared} reports equal to Node's.\n${attackTable(runs)}`);
	});

	test.each(classes)(
		'%s attacks end as in Node, and leave nothing behind',
		async (of) => {
			if (browser === null) return;
			const tried = attacks.filter((one) => one.class === of);
			askNode(
				attackedProblem,
				tried.map(({ source }) => source),
			);
			for (const attack of tried) {
				const started = performance.now();
				const [there, here] = await Promise.all([
					browser.judge(attackedProblem, attack.source, { only: 'all' }),
					fromNode(attackedProblem, attack.source),
				]);
				const { verdict } = there as { verdict: (typeof runs)[number]['verdict'] };
				runs.push({ attack, verdict, seconds: (performance.now() - started) / 1000 });
				expect.soft(difference(comparable(there), here), attack.name).toBeNull();
				expect.soft(attack.may, attack.name).toContain(verdict);
				expect.soft(await good(), `after ${attack.name}`).toBe(goodOps);
				compared++;
			}
		},
		10 * minutes,
	);

	test.each(slugs)(
		'every submission of %s is judged as in Node',
		async (slug) => {
			if (browser === null) return;
			const sources = new Map(sourcesOf(slug).map((file) => [file, sourceOf(slug, file)]));
			askNode(slug, [...sources.values()]);
			for (const [file, source] of sources) {
				const [there, here] = await Promise.all([
					browser.judge(slug, source, { only: 'all' }),
					fromNode(slug, source),
				]);
				expect.soft(difference(comparable(there), here), `${slug}/${file}`).toBeNull();
				compared++;
			}
		},
		10 * minutes,
	);
});
