// A warm submit in the browser, in phases, beside a bare pipeline measured in the same run.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { browserArgs, needBrowser } from '../../find-browser.mjs';
import { changedEngines } from '../../engines-plugin.ts';
import { problemPackages } from '../../packages/plugin.ts';
import { quantile } from '../statistics.ts';
import type { Figures } from '../record.ts';
import type { Part, Result, Submit } from './bench.worker.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const pagePath = 'scripts/bench/warm-submit/index.html';

/** Milliseconds at the median and at the 95th percentile. */
type Row = Readonly<Record<'p50' | 'p95', number>>;

/** Prints the phases, at the median and the 95th percentile, and the ratio of what is ours to the bare pipeline. */
export async function benchWarmSubmit(): Promise<Figures> {
	return Object.fromEntries((await measureInBrowser()).map((result) => [result.slug, print(result)]));
}

function print(result: Result): Figures {
	// The first ones warm the engines up.
	const [atOnce, rested, bare] = [result.atOnce.slice(20), result.rested.slice(20), result.bare.slice(20)];
	console.log(
		`\nWarm submit in Chromium: ${result.slug}, ${result.cases} cases, ${bare.length} submits each`,
	);
	console.log(`\n${''.padEnd(44)}${'p50 ms'.padStart(9)}${'p95 ms'.padStart(9)}`);
	const beside = tabled({
		'bare: esbuild.build': bare.map(({ build: built }) => built),
		'bare: evaluation': bare.map(({ evaluate }) => evaluate),
		'bare, together': bare.map(({ build: built, evaluate }) => built + evaluate),
	});
	const against = (submits: readonly Submit[]): Figures => {
		console.log('');
		const rows = tabled(phasesOf(submits));
		const ratio = (at: keyof Row) =>
			(rows['ours, together']?.[at] ?? NaN) / (beside['bare, together']?.[at] ?? NaN);
		const ratios: Row = { p50: ratio('p50'), p95: ratio('p95') };
		console.log(
			`ours / bare: ${ratios.p50.toFixed(2)} at p50, ${ratios.p95.toFixed(2)} at p95 (at most 1.5 wanted)`,
		);
		return { ratios, rows };
	};
	console.log('\nSubmitted as soon as the edit was made');
	const now = against(atOnce);
	console.log('\nSubmitted once the writing had rested, and the text was compiled ahead');
	const then = against(rested);
	console.log('\nParts, for all cases\n');
	const parts = tabled(
		Object.fromEntries(
			Object.entries(partNames).map(([part, name]) => [name, result.parts[part as Part].slice(5)]),
		),
	);
	return { cases: result.cases, bare: beside, 'at once': now, rested: then, parts };
}

function phasesOf(submits: readonly Submit[]): Readonly<Record<string, readonly number[]>> {
	return {
		bundle: submits.map(({ bundle }) => bundle),
		'values and state': submits.map(({ crossing }) => crossing),
		'checks and the rest': submits.map(
			({ total, bundle, crossing, calls }) => total - bundle - crossing - calls,
		),
		'ours, together': submits.map(({ total, calls }) => total - calls),
		"the submission's calls": submits.map(({ calls }) => calls),
		'first case known': submits.map(({ first }) => first),
		verdict: submits.map(({ total }) => total),
	};
}

/** Prints the median and the 95th percentile of each. */
function tabled(values: Readonly<Record<string, readonly number[]>>): Record<string, Row> {
	return Object.fromEntries(
		Object.entries(values).map(([name, all]) => {
			const row: Row = { p50: quantile(all, 0.5), p95: quantile(all, 0.95) };
			console.log(`${name.padEnd(44)}${row.p50.toFixed(1).padStart(9)}${row.p95.toFixed(1).padStart(9)}`);
			return [name, row];
		}),
	);
}

const partNames: Readonly<Record<Part, string>> = {
	transform: 'esbuild.transform instead of build',
	instances: 'an engine of its own for each case',
	restores: 'instead: memory taken back for each case',
	inputs: 'inputs in',
	compared: 'inputs compared after the call',
	read: 'inputs read, as answers are',
	written: 'instead: read by a writer in the guest',
};

async function measureInBrowser(): Promise<Result[]> {
	const executablePath = await needBrowser();
	const outDir = `${root}.generated/bench-site`;
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		plugins: [changedEngines()],
		worker: { format: 'es', plugins: () => [changedEngines(), problemPackages()] },
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
		await page.waitForFunction('window.result', null, { timeout: 600_000 });
		const result = (await page.evaluate('window.result')) as Result[] | { error: string };
		if ('error' in result) throw new Error(result.error);
		return result;
	} finally {
		await browser.close();
		await server.close();
	}
}
