// How the site grows with the catalogue: copies of the packages, built. DESCENT_GROWTH=40,400,4000 names the counts.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { root } from '../../tests/run-cli.ts';
import { browserArgs, needBrowser } from '../find-browser.mjs';
import { serve } from '../serve.mjs';
import type { Figures } from './record.ts';
import { megabytes, watchProcess } from './resident.ts';

interface Built {
	readonly problems: number;
	readonly seconds: number;
	/** Most memory that the build held, on Linux. */
	readonly buildMegabytes: number;
	/** Compressed, as sent: the page of the catalogue, the list of all problems, and the judge's worker, which can load each. */
	readonly pageKilobytes: number;
	readonly listKilobytes: number;
	readonly workerKilobytes: number;
	readonly siteMegabytes: number;
	/** All that a browser without a cache was sent until the search took a key; and until nothing more came. */
	readonly firstViewKilobytes: number;
	readonly visitKilobytes: number;
}

export async function benchGrowth(): Promise<Figures> {
	const counts = (process.env['DESCENT_GROWTH'] ?? '40,400').split(',').map(Number);
	console.log('\nThe site with copies of the packages\n');
	const rows: Built[] = [];
	for (const count of counts) {
		const built = await buildWith(count);
		const { problems, seconds, buildMegabytes, siteMegabytes } = built;
		const { pageKilobytes, listKilobytes, workerKilobytes } = built;
		rows.push(built);
		console.log(
			`${problems} problems: built in ${seconds.toFixed(0)} s (${((1000 * seconds) / problems).toFixed(0)} ms each, at most ${buildMegabytes} MB), site ${siteMegabytes.toFixed(0)} MB; catalogue page ${pageKilobytes.toFixed(1)} kB, list ${listKilobytes.toFixed(1)} kB and judge's worker ${workerKilobytes.toFixed(1)} kB compressed; ${built.firstViewKilobytes.toFixed(0)} kB until the search takes a key, ${built.visitKilobytes.toFixed(0)} kB in all`,
		);
	}
	return { rows };
}

async function buildWith(problems: number): Promise<Built> {
	const folder = mkdtempSync(join(tmpdir(), 'descent-growth-'));
	try {
		const ours = [
			'src',
			'static',
			'scripts',
			'package.json',
			'svelte.config.js',
			'tsconfig.json',
			'vite.config.ts',
		];
		for (const name of ours) cpSync(join(root, name), join(folder, name), { recursive: true });
		cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
		symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
		const packages = readdirSync(join(root, 'problems'));
		for (let i = 0; i < problems; i++) {
			const slug = packages[i % packages.length]!; // within the list
			const copy = join(folder, 'problems', i < packages.length ? slug : `${slug}-${i}`);
			cpSync(join(root, 'problems', slug), copy, { recursive: true });
			const file = join(copy, 'problem.ts');
			writeFileSync(file, readFileSync(file, 'utf8').replace(/(\ttitle: '[^']*)'/, `$1 ${i}'`));
		}
		const { seconds, buildMegabytes } = await build(folder, problems);
		const site = join(folder, 'build');
		const bytes = (file: string) => statSync(join(site, file)).size;
		const workers = '_app/immutable/workers';
		const worker = readdirSync(join(site, workers)).find((file) => /^judge\.worker.*\.br$/.test(file));
		const all = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
		return {
			problems,
			seconds,
			buildMegabytes,
			pageKilobytes: bytes('index.html.br') / 1000,
			listKilobytes: bytes('problems.json.br') / 1000,
			workerKilobytes: bytes(join(workers, worker!)) / 1000, // the build made it
			siteMegabytes:
				all.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0) / 1e6,
			...(await visitCatalogue(folder)),
		};
	} finally {
		rmSync(folder, { recursive: true });
	}
}

async function build(folder: string, problems: number): Promise<Pick<Built, 'seconds' | 'buildMegabytes'>> {
	const started = performance.now();
	const vite = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
		cwd: folder,
		stdio: ['ignore', 'ignore', 'pipe'],
		env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=16000' },
	});
	const stopWatching = watchProcess(vite.pid!); // it has started
	let errors = '';
	vite.stderr.setEncoding('utf8').on('data', (text: string) => (errors = `${errors}${text}`.slice(-2000)));
	const [status, signal] = (await once(vite, 'close')) as [number | null, NodeJS.Signals | null];
	const buildMegabytes = megabytes(Math.max(0, ...stopWatching().resident));
	const seconds = (performance.now() - started) / 1000;
	if (signal !== null)
		throw new Error(
			`the build with ${problems} problems was ended by ${signal} after ${seconds.toFixed(0)} s, when it held ${buildMegabytes} MB`,
		);
	if (status !== 0) throw new Error(`the build with ${problems} problems failed:\n${errors}`);
	return { seconds, buildMegabytes };
}

/** What the catalogue of a built site sends to a browser that has nothing of it. */
async function visitCatalogue(folder: string): Promise<Pick<Built, 'firstViewKilobytes' | 'visitKilobytes'>> {
	const executablePath = await needBrowser();
	let sent = 0;
	const { url, close } = await serve({ root: folder, onsent: (_, bytes) => (sent += bytes) });
	const browser = await chromium.launch({ executablePath, args: browserArgs });
	try {
		// What the service worker puts aside for later is not of the view.
		const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
		await page.goto(url, { waitUntil: 'commit' });
		const search = page.getByRole('searchbox');
		await search.fill('k-means');
		await page.waitForURL(/[?&]q=/);
		const firstViewKilobytes = sent / 1000;
		await page.waitForLoadState('networkidle');
		return { firstViewKilobytes, visitKilobytes: sent / 1000 };
	} finally {
		await browser.close();
		await close();
	}
}
