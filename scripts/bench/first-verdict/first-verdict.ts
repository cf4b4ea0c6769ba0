// From opening the problem to its first verdict in Chromium, with a cold and with a warm cache, in phases; beside it a page
// that loads Pyodide and judges the same problem on the same cases in pure Python.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { PreparedProblem } from '#lib/judge/prepared-problem.ts';
import { toJson } from '#lib/judge/value-json.ts';
import { loadProblem } from '../../../src/cli/load-problem.ts';
import { createNodeTools } from '../../../src/cli/node-tools.ts';
import { sourceOf } from '../../../tests/journeys/site.ts';
import { root } from '../../../tests/run-cli.ts';
import { compress } from '../../compress.mjs';
import { browserArgs, findBrowser } from '../../find-browser.mjs';
import { serve } from '../../serve.mjs';
import { slow } from '../page.ts';
import type { Figures } from '../record.ts';
import { median } from '../statistics.ts';

const slug = 'kmeans';
const rounds = 5;
const here = join(root, 'scripts/bench/first-verdict');

/** Milliseconds since the page was asked for, by what was reached; the last is the verdict. */
type Phases = Readonly<Record<string, number>>;
interface Visitor {
	/** Opens the page and waits for its verdict. */
	visit(context: BrowserContext, isSlow: boolean): Promise<Phases>;
	close(): Promise<void>;
}

/** Needs the built site. */
export async function benchFirstVerdict(): Promise<Figures> {
	const executablePath = await findBrowser();
	if (executablePath === null) throw new Error('no Chromium found: npm test installs one');
	const browser = await chromium.launch({ executablePath, args: browserArgs });
	const visitors = { ours: await ourPage(), pyodide: await pyodidePage() };
	const figures: Record<string, unknown> = {};
	try {
		for (const [line, isSlow] of [
			['no limit', false],
			['3.6 Mbit/s, 80 ms', true],
		] as const) {
			const ours = await visitOften(browser, visitors.ours, isSlow);
			const pyodide = await visitOften(browser, visitors.pyodide, isSlow);
			figures[line] = print(line, ours, pyodide);
		}
	} finally {
		await browser.close();
		for (const visitor of Object.values(visitors)) await visitor.close();
	}
	return figures;
}

type Caches = Readonly<Record<'cold' | 'warm', readonly Phases[]>>;

async function visitOften(browser: Browser, visitor: Visitor, isSlow: boolean): Promise<Caches> {
	const caches = { cold: [] as Phases[], warm: [] as Phases[] };
	for (let round = 0; round < (isSlow ? 1 : rounds); round++) {
		const context = await browser.newContext({
			serviceWorkers: 'block',
			viewport: { width: 1440, height: 900 },
		});
		caches.cold.push(await visitor.visit(context, isSlow));
		caches.warm.push(await visitor.visit(context, isSlow));
		await context.close();
	}
	return caches;
}

function print(line: string, ours: Caches, pyodide: Caches): unknown {
	const middle = (visits: readonly Phases[]) =>
		Object.fromEntries(
			Object.keys(visits[0]!).map((phase) => [phase, median(visits.map((visit) => visit[phase]!))]),
		);
	const figures = Object.fromEntries(
		(['cold', 'warm'] as const).map((cache) => {
			const [mine, theirs] = [middle(ours[cache]), middle(pyodide[cache])];
			return [cache, { ours: mine, pyodide: theirs, ratio: mine['verdict']! / theirs['verdict']! }];
		}),
	);
	console.log(`\nFirst verdict on ${slug}, ${line} (ms since the page was asked for, median)\n`);
	const row = (title: string, values: readonly string[]) =>
		console.log(`${title.padEnd(34)}${values.map((value) => value.padStart(10)).join('')}`);
	row('', ['cold', 'warm']);
	for (const who of ['ours', 'pyodide'] as const)
		for (const phase of Object.keys(figures['cold']![who]))
			row(
				`${who}: ${phase}`,
				['cold', 'warm'].map((cache) => figures[cache]![who][phase]!.toFixed(0)),
			);
	row(
		'ours / Pyodide',
		['cold', 'warm'].map((cache) => figures[cache]!.ratio.toFixed(2)),
	);
	return figures;
}

/** The draft is the reference, and Submit is pressed as soon as it can be. */
async function ourPage(): Promise<Visitor> {
	const { url, close } = await serve({ root });
	const draft = JSON.stringify({ source: sourceOf(slug), at: 1 });
	return {
		close,
		async visit(context, isSlow) {
			const page = await open(context, isSlow, watch(draft));
			await page.goto(new URL(`problems/${slug}`, url).href, { timeout: 120_000 });
			await page.locator('#panel-result .verdict[data-verdict=accepted]').waitFor({ timeout: 120_000 });
			await page.locator('html[data-cost]').waitFor({ timeout: 120_000 });
			const phases = await page.evaluate<Phases>('window.phases');
			await page.close();
			return phases;
		},
	};
}

/** Runs in the page before its scripts: notes when the worker says what, and when the verdict is on the screen. */
function watch(draft: string): string {
	return `
		localStorage.setItem('descent/typing/${slug}', ${JSON.stringify(draft)});
		const phases = (window.phases = {});
		const note = (name) => (phases[name] ??= performance.now());
		window.Worker = class extends Worker {
			constructor(...given) {
				super(...given);
				this.addEventListener('message', ({ data }) => {
					if (data.type === 'begun') note('compiler, engine and problem are there');
					if (data.event?.type === 'compiled') note('bundled');
					if (data.event?.type === 'case') note('first case judged');
					if (data.event?.type === 'report') {
						note('cost');
						document.documentElement.dataset.cost = '';
					}
				});
			}
		};
		const look = () => {
			const button = [...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Submit');
			if (button && !button.disabled && phases['page is alive'] === undefined) {
				note('page is alive');
				button.click();
			}
			if (document.querySelector('#panel-result .verdict[data-verdict=accepted]')) note('verdict');
			requestAnimationFrame(look);
		};
		look();`;
}

async function pyodidePage(): Promise<Visitor> {
	const site = join(root, '.generated/pyodide-site');
	const folder = join(site, 'build');
	rmSync(site, { recursive: true, force: true });
	mkdirSync(join(folder, 'pyodide'), { recursive: true });
	for (const file of ['page.js', 'judge.py', 'kmeans.py']) cpSync(join(here, file), join(folder, file));
	for (const name of ['index.html', '404.html']) cpSync(join(here, 'page.html'), join(folder, name));
	for (const file of [
		'pyodide.mjs',
		'pyodide.asm.mjs',
		'pyodide.asm.wasm',
		'python_stdlib.zip',
		'pyodide-lock.json',
	])
		cpSync(join(root, 'node_modules/pyodide', file), join(folder, 'pyodide', file));
	writeFileSync(join(folder, '_headers'), '');
	writeFileSync(join(folder, 'cases.json'), JSON.stringify(await casesOf()));
	await compress(folder);
	const { url, close } = await serve({ root: site });
	return {
		close,
		async visit(context, isSlow) {
			const page = await open(context, isSlow, '');
			await page.goto(url, { timeout: 120_000 });
			await page.getByText('Accepted').waitFor({ timeout: 240_000 });
			const phases = await page.evaluate<Phases>(
				'({ "Python is there": window.ready, verdict: window.verdict })',
			);
			await page.close();
			return phases;
		},
	};
}

async function casesOf(): Promise<unknown[]> {
	const prepared = new PreparedProblem(
		await loadProblem(join(root, 'problems', slug)),
		await createNodeTools(),
	);
	return Promise.all(
		prepared.cases.map(async (source, index) => ({
			input: prepared.inputOf(source).input.map(toJson),
			expected: toJson((await prepared.expected(index)).value),
		})),
	);
}

async function open(context: BrowserContext, isSlow: boolean, script: string): Promise<Page> {
	const page = await context.newPage();
	await page.addInitScript({ content: script });
	if (isSlow) await slow(page);
	return page;
}
