// From opening the problem to its first verdict in Chromium, with a cold and with a warm cache, in phases; beside it a page
// that loads Pyodide and judges the same problem on the same cases in pure Python, and one with nothing but esbuild, which
// translates the submission once: what no page can beat that compiles with it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Worker } from 'playwright';
import { PreparedProblem } from '#lib/judge/prepared-problem.ts';
import { toJson } from '#lib/judge/value-json.ts';
import { loadProblem } from '../../../src/cli/load-problem.ts';
import { createNodeTools } from '../../../src/cli/node-tools.ts';
import { sourceOf } from '../../../tests/journeys/site.ts';
import { root } from '../../../tests/run-cli.ts';
import { browserArgs, needBrowser } from '../../find-browser.mjs';
import { serve } from '../../serve.mjs';
import type { Figures } from '../record.ts';
import { median } from '../statistics.ts';
import { besidePage, here, open, patience, type Phases, type Visitor } from './visitor.ts';

const slug = 'kmeans';
const rounds = 5;
const warmVisits = 3;
/** Before each visit, in ms: a browser has its own start, and writes its cache of compiled code a while after it compiled. */
const pause = 3000;

/** Needs the built site. */
export async function benchFirstVerdict(): Promise<Figures> {
	const executablePath = await needBrowser();
	const visitors: Record<Who, Visitor> = {
		ours: await ourPage(),
		pyodide: await pyodidePage(),
		esbuild: await esbuildPage(),
	};
	const figures: Record<string, unknown> = {};
	try {
		for (const [line, isSlow] of [
			['no limit', false],
			['3.6 Mbit/s, 80 ms', true],
		] as const)
			figures[line] = print(line, await visitOften(executablePath, visitors, isSlow));
	} finally {
		for (const visitor of Object.values(visitors)) await visitor.close();
	}
	return figures;
}

type Who = 'ours' | 'pyodide' | 'esbuild';
type Caches = Readonly<Record<'cold' | 'warm', readonly Phases[]>>;

/**
 * In turns, so that what else the machine does meets all of them. Each round has a profile on the disk, as a reader has: a
 * browser keeps no compiled code for a private window.
 */
async function visitOften(
	executablePath: string,
	visitors: Record<Who, Visitor>,
	isSlow: boolean,
): Promise<Record<Who, Caches>> {
	const all = Object.fromEntries(
		Object.keys(visitors).map((who) => [who, { cold: [] as Phases[], warm: [] as Phases[] }]),
	) as Record<Who, { cold: Phases[]; warm: Phases[] }>; // of the same keys
	for (let round = 0; round < (isSlow ? 1 : rounds); round++)
		for (const [who, visitor] of Object.entries(visitors) as [Who, Visitor][]) {
			const [cold, ...warm] = await visitWithProfile(executablePath, visitor, isSlow);
			all[who].cold.push(cold!); // there is a first visit
			all[who].warm.push(...warm);
		}
	return all;
}

async function visitWithProfile(
	executablePath: string,
	visitor: Visitor,
	isSlow: boolean,
): Promise<Phases[]> {
	const profile = mkdtempSync(join(tmpdir(), 'descent-profile-'));
	const visits: Phases[] = [];
	try {
		const context = await chromium.launchPersistentContext(profile, {
			executablePath,
			args: browserArgs,
			serviceWorkers: 'block',
			viewport: { width: 1440, height: 900 },
		});
		try {
			while (visits.length <= warmVisits) {
				await setTimeout(pause);
				visits.push(await visitor.visit(context, isSlow));
			}
		} finally {
			await context.close();
		}
	} finally {
		rmSync(profile, { recursive: true, force: true });
	}
	return visits;
}

function print(line: string, all: Record<Who, Caches>): unknown {
	const middle = (visits: readonly Phases[]) =>
		Object.fromEntries(
			Object.keys(visits[0]!).map((phase) => [phase, median(visits.map((visit) => visit[phase]!))]),
		);
	const figures = Object.fromEntries(
		(['cold', 'warm'] as const).map((cache) => {
			const [ours, pyodide, esbuild] = [all.ours[cache], all.pyodide[cache], all.esbuild[cache]].map(middle);
			const ratio = (of: Phases | undefined) => of!['verdict']! / pyodide!['verdict']!; // each has a verdict
			return [cache, { ours, pyodide, esbuild, ratio: ratio(ours), limit: ratio(esbuild) }];
		}),
	);
	console.log(`\nFirst verdict on ${slug}, ${line} (ms since the page was asked for, median)\n`);
	const row = (title: string, values: readonly string[]) =>
		console.log(`${title.padEnd(44)}${values.map((value) => value.padStart(10)).join('')}`);
	const both = (of: (cache: (typeof figures)[string]) => string) =>
		['cold', 'warm'].map((cache) => of(figures[cache]!)); // both are there
	row('', ['cold', 'warm']);
	for (const who of ['ours', 'pyodide', 'esbuild'] as const)
		for (const phase of Object.keys(figures['cold']![who]!))
			row(
				`${who}: ${phase}`,
				both((cache) => (cache[who]?.[phase] ?? NaN).toFixed(0)),
			);
	row(
		'ours / Pyodide',
		both(({ ratio }) => ratio.toFixed(2)),
	);
	row(
		'esbuild alone / Pyodide',
		both(({ limit }) => limit.toFixed(2)),
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
			await page.goto(new URL(`problems/${slug}`, url).href, { timeout: patience });
			await page.locator('#panel-result .verdict[data-verdict=accepted]').waitFor({ timeout: patience });
			await page.locator('html[data-cost]').waitFor({ timeout: patience });
			const phases = await page.evaluate<Phases>('({ ...window.phases, origin: performance.timeOrigin })');
			const marks = await Promise.all(page.workers().map(marksOf));
			await page.close();
			return inOrder(phases, marks);
		},
	};
}

const inWorkers: Readonly<Record<string, string>> = {
	'judge: started': "the judge's worker runs",
	'judge: engine': 'QuickJS is ready',
	'judge: problem': 'the problem is loaded',
	'judge: answers': 'the reference has answered every case',
	'judge: compiler': 'esbuild is ready',
	'judge: compiled': 'the draft is compiled ahead',
};

/** What a worker noted first of each, in ms since 1970. */
function marksOf(worker: Worker): Promise<[name: string, at: number][]> {
	return worker.evaluate(() =>
		performance
			.getEntriesByType('mark')
			.map(({ name, startTime }) => [name, performance.timeOrigin + startTime]),
	);
}

function inOrder({ origin = 0, ...phases }: Phases, marks: readonly [string, number][][]): Phases {
	const found = new Map(Object.entries(phases));
	for (const [name, at] of marks.flat()) {
		const phase = inWorkers[name];
		if (phase !== undefined) found.set(phase, Math.min(found.get(phase) ?? Infinity, at - origin));
	}
	return Object.fromEntries([...found].sort(([, a], [, b]) => a - b));
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
					if (data.type === 'begun') note('judging begins');
					if (data.event?.type === 'compiled') note('the submission is bundled');
					if (data.event?.type === 'case') note('the first case is judged');
					if (data.event?.type === 'report' || data.type === 'measured') {
						note('the cost');
						document.documentElement.dataset.cost = '';
					}
				});
			}
		};
		const look = () => {
			if (phases['the page is alive'] === undefined) {
				const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Submit');
				if (!button || button.disabled) return;
				note('the page is alive');
				button.click();
			} else if (document.querySelector('#panel-result .verdict[data-verdict=accepted]')) note('verdict');
		};
		new MutationObserver(look).observe(document, {
			subtree: true, childList: true, attributes: true, attributeFilter: ['disabled', 'data-verdict'],
		});`;
}

async function pyodidePage(): Promise<Visitor> {
	const pyodide = [
		'pyodide.mjs',
		'pyodide.asm.mjs',
		'pyodide.asm.wasm',
		'python_stdlib.zip',
		'pyodide-lock.json',
	];
	return besidePage('pyodide', 'page.js', {
		'judge.py': join(here, 'judge.py'),
		'kmeans.py': join(here, 'kmeans.py'),
		...Object.fromEntries(
			pyodide.map((file) => [`pyodide/${file}`, join(root, 'node_modules/pyodide', file)]),
		),
		'cases.json': { text: JSON.stringify(await casesOf()) },
	});
}

function esbuildPage(): Promise<Visitor> {
	const esbuild = join(root, 'node_modules/esbuild-wasm');
	return besidePage('esbuild', 'esbuild-page.js', {
		'esbuild-worker.js': join(here, 'esbuild-worker.js'),
		'esbuild.js': join(esbuild, 'esm/browser.min.js'),
		'esbuild.wasm': join(esbuild, 'esbuild.wasm'),
		'submission.ts': { text: sourceOf(slug) },
	});
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
