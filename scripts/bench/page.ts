// What a visit fetches and how long it takes, on the built site, with a cold and with a warm cache, over one slow line and
// on a slow processor. Beside the times stands the time of the same bytes over the same line without the page: what no page could beat.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { browserArgs, needBrowser } from '../find-browser.mjs';
import { serve } from '../serve.mjs';
import { milestones, watchPage, type Milestone } from './page-watch.ts';
import type { Figures } from './record.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Bytes a second each way, and latency in milliseconds. */
const line = { downloadThroughput: 450_000, uploadThroughput: 125_000, latency: 80 };
/** How many times slower a page's own thread is: a telephone's, where the machine is a good one. */
const telephone = 4;
const pages = {
	catalogue: 'index',
	problem: 'problems/kmeans',
	review: 'problems/kmeans/review',
	work: 'work',
};
const kinds = ['html', 'css', 'script', 'font', 'wasm', 'other'] as const;
type Kind = (typeof kinds)[number];
const endings: Readonly<Record<string, Kind>> = {
	css: 'css',
	js: 'script',
	woff2: 'font',
	ttf: 'font',
	wasm: 'wasm',
};

interface Transfer {
	readonly path: string;
	/** As sent: compressed. */
	readonly bytes: number;
}
interface Visit {
	readonly transfers: readonly Transfer[];
	/** Milliseconds since the page was asked for; absent where the page has no such thing. */
	readonly times: Partial<Record<Milestone, number>>;
	readonly layoutShift: number;
}

/** Prints sizes, times and layout shift of every page. Needs the built site. */
export async function benchPage(): Promise<Figures> {
	const executablePath = await needBrowser();
	let transfers: Transfer[] = [];
	const { url, close } = await serve({ root, onsent: (path, bytes) => transfers.push({ path, bytes }) });
	const visitCounted = async (context: BrowserContext, address: URL): Promise<Visit> => {
		transfers = [];
		const watched = await visit(context, address);
		return { ...watched, transfers: [...transfers] };
	};
	const figures: Record<string, unknown> = {};
	const browser = await chromium.launch({ executablePath, args: browserArgs });
	try {
		console.log(
			`\nPages over ${(line.downloadThroughput * 8) / 1e6} Mbit/s with ${line.latency} ms of latency, compressed, on a page ${telephone} times slower`,
		);
		for (const [name, file] of Object.entries(pages)) {
			if (!existsSync(join(root, `build/${file}.html`))) continue;
			const path = file === 'index' ? '' : file;
			// What the service worker puts aside would share the line.
			const context = await browser.newContext({ serviceWorkers: 'block' });
			const cold = await visitCounted(context, new URL(path, url));
			const warm = await visitCounted(context, new URL(path, url));
			await context.close();
			const bare = await fetchAlone(browser, url, cold.transfers);
			print(name, cold, warm, bare);
			figures[name] = { cold: figuresOf(cold), warm: figuresOf(warm), bareMs: bare };
		}
	} finally {
		await browser.close();
		await close();
	}
	return figures;
}

const figuresOf = (visit: Visit): unknown => ({
	files: visit.transfers.length,
	kilobytes: bytesOf(visit) / 1000,
	ms: visit.times,
	layoutShift: visit.layoutShift,
});

/** Puts the page on the slow line, and its own thread on a processor so many times slower. */
export async function slow(page: Page, cpuSlowdown = 1): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
	await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
}

async function visit(context: BrowserContext, url: URL): Promise<Omit<Visit, 'transfers'>> {
	const page = await context.newPage();
	// tsx wraps what has a name in `__name`, which a page doesn't know.
	await page.addInitScript(`{ const __name = (named) => named; (${watchPage.toString()})(); }`);
	await slow(page, telephone);
	await page.goto(url.href, { timeout: 120_000 });
	if (url.pathname.endsWith('/kmeans'))
		for (const last of ['#panel-result .verdict[data-verdict]', '.monaco-editor .view-line'])
			await page.locator(last).first().waitFor({ timeout: 120_000 });
	await page.waitForLoadState('networkidle');
	const watched = await page.evaluate<Omit<Visit, 'transfers'>>('window.watched');
	await page.close();
	return watched;
}

function kindOf({ path }: Transfer): Kind {
	if (!/\.\w+$/.test(path)) return 'html';
	const ending = path.slice(path.lastIndexOf('.') + 1);
	return endings[ending] ?? 'other';
}

/** Of one kind, or of all. */
const bytesOf = ({ transfers }: Visit, kind?: Kind): number =>
	transfers.reduce((sum, transfer) => sum + (kind && kindOf(transfer) !== kind ? 0 : transfer.bytes), 0);

/** Milliseconds for the same files, all at once, over the same line, from a page that does nothing else. */
async function fetchAlone(browser: Browser, url: string, transfers: readonly Transfer[]): Promise<number> {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(new URL('robots.txt', url).href);
	await slow(page);
	const ms = await page.evaluate(
		async (urls) => {
			const start = performance.now();
			await Promise.all(urls.map(async (url) => (await fetch(url, { cache: 'no-store' })).arrayBuffer()));
			return performance.now() - start;
		},
		transfers.map(({ path }) => path),
	);
	await context.close();
	return ms;
}

function print(name: string, cold: Visit, warm: Visit, bareMs: number): void {
	const row = (title: string, ...values: readonly string[]) =>
		console.log(`${title.padEnd(34)}${values.map((value) => value.padStart(12)).join('')}`);
	console.log('');
	row(name, 'cold', 'warm', 'warm/cold');
	const share = (part: number, whole: number) => (whole === 0 ? '' : (part / whole).toFixed(2));
	const sent = ({ transfers }: Visit) => transfers.length;
	row('files sent', `${sent(cold)}`, `${sent(warm)}`, share(sent(warm), sent(cold)));
	for (const kind of [...kinds, undefined]) {
		const [before, after] = [bytesOf(cold, kind), bytesOf(warm, kind)];
		if (before > 0) row(`${kind ?? 'together'}, kB`, kB(before), kB(after), share(after, before));
	}
	for (const [milestone, title] of Object.entries(milestones) as [Milestone, string][]) {
		const [before, after] = [cold.times[milestone], warm.times[milestone]];
		if (before === undefined || after === undefined) continue;
		row(`${title}, ms`, before.toFixed(0), after.toFixed(0), share(after, before));
	}
	row('layout shift', cold.layoutShift.toFixed(3), warm.layoutShift.toFixed(3));
	row('the same bytes alone, ms', bareMs.toFixed(0));
	const last = Math.max(0, ...Object.values(cold.times));
	row('last of the times / bytes alone', (last / bareMs).toFixed(2));
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1);
