// A warm submit in the browser, in phases, beside a bare pipeline measured in the same run.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { browserArgs, findBrowser } from '../../find-browser.mjs';
import { changedEngines } from '../../engines-plugin.ts';
import { quantile } from '../statistics.ts';
import type { Result, Submit } from './bench.worker.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const pagePath = 'scripts/bench/warm-submit/index.html';

/** Prints the phases, at the median and the 95th percentile, and the ratio of what is ours to the bare pipeline. */
export async function benchWarmSubmit(): Promise<void> {
	for (const result of await measureInBrowser()) print(result);
}

function print(result: Result): void {
	const [own, bare] = [result.submits.slice(20), result.bare.slice(20)]; // the first ones warm the engines up
	const phases: readonly [string, (submit: Submit) => number][] = [
		['bundle', ({ bundle }) => bundle],
		['values and state', ({ crossing }) => crossing],
		['checks and the rest', ({ total, bundle, crossing, calls }) => total - bundle - crossing - calls],
		['ours, together', ({ total, calls }) => total - calls],
		["the submission's calls", ({ calls }) => calls],
		['first case known', ({ first }) => first],
		['verdict', ({ total }) => total],
	];
	console.log(`\nWarm submit in Chromium: ${result.slug}, ${result.cases} cases, ${own.length} submits\n`);
	console.log(`${''.padEnd(26)}${'p50 ms'.padStart(9)}${'p95 ms'.padStart(9)}`);
	const row = (name: string, values: readonly number[]) =>
		console.log(
			`${name.padEnd(26)}${quantile(values, 0.5).toFixed(1).padStart(9)}${quantile(values, 0.95).toFixed(1).padStart(9)}`,
		);
	for (const [name, of] of phases) row(name, own.map(of));
	const whole = bare.map(({ build: built, evaluate }) => built + evaluate);
	row(
		'bare: esbuild.build',
		bare.map(({ build: built }) => built),
	);
	row(
		'bare: evaluation',
		bare.map(({ evaluate }) => evaluate),
	);
	row('bare, together', whole);
	const ours = own.map(({ total, calls }) => total - calls);
	for (const q of [0.5, 0.95])
		console.log(
			`ours / bare at p${100 * q}: ${(quantile(ours, q) / quantile(whole, q)).toFixed(2)} (at most 2 wanted)`,
		);
}

async function measureInBrowser(): Promise<Result[]> {
	const executablePath = await findBrowser();
	if (executablePath === null) throw new Error('no Chromium found: npm test installs one');
	const outDir = `${root}.generated/bench-site`;
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		plugins: [changedEngines()],
		worker: { format: 'es', plugins: () => [changedEngines()] },
		build: {
			outDir,
			emptyOutDir: true,
			target: 'esnext',
			rolldownOptions: { input: `${root}${pagePath}` },
		},
	});
	const server = await preview({
		root,
		configFile: false,
		logLevel: 'error',
		build: { outDir },
		preview: { port: 0 },
	});
	const browser = await chromium.launch({ executablePath, args: browserArgs });
	try {
		const page = await browser.newPage();
		await page.goto(`${server.resolvedUrls?.local[0] ?? ''}${pagePath}`);
		await page.waitForFunction('window.result', null, { timeout: 300_000 });
		const result = (await page.evaluate('window.result')) as Result[] | { error: string };
		if ('error' in result) throw new Error(result.error);
		return result;
	} finally {
		await browser.close();
		await server.close();
	}
}
