// The cases of each package judged by one worker, and by two that take the next case in turns: what spreading them over
// cores could save a verdict, at best.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { listSlugs } from '../../../src/cli/load-problem.ts';
import type { Figures } from '../record.ts';
import { geometricMean, median } from '../statistics.ts';
import type { Judged } from './split.thread.ts';

const rounds = 7;

export async function benchSplit(): Promise<Figures> {
	console.log('\nCases of a verdict by one worker and by two, ms on warm engines, median\n');
	row('', ['one', 'two', 'two/one', 'saved']);
	const packages = [];
	for (const slug of listSlugs()) {
		const { one, two } = await benchPackage(slug);
		packages.push({ slug, one, two });
		row(slug, [one.toFixed(1), two.toFixed(1), (two / one).toFixed(2), (one - two).toFixed(1)]);
	}
	const ratio = geometricMean(packages.map(({ one, two }) => two / one));
	const savedMs = median(packages.map(({ one, two }) => one - two));
	console.log(`\nTwo over one: ${ratio.toFixed(2)}; saved at the median: ${savedMs.toFixed(1)} ms`);
	return { ratio, savedMs, packages };
}

async function benchPackage(slug: string): Promise<{ one: number; two: number }> {
	const next = new SharedArrayBuffer(4);
	const workers = [0, 1].map(
		() =>
			new Worker(new URL('./split.thread.mjs', import.meta.url), {
				workerData: { slug, next },
				execArgv: [],
			}),
	);
	await Promise.all(workers.map((worker) => once(worker, 'message')));
	const times = { one: [] as number[], two: [] as number[] };
	const reports = new Set<string>();
	for (let round = 0; round < rounds; round++)
		for (const [who, crew] of [
			['one', workers.slice(0, 1)],
			['two', workers],
		] as const) {
			new Int32Array(next)[0] = 0;
			const started = performance.now();
			const judged = await Promise.all(
				crew.map(async (worker) => {
					worker.postMessage('go');
					const [answer] = (await once(worker, 'message')) as [Judged[]];
					return answer;
				}),
			);
			times[who].push(performance.now() - started);
			reports.add(JSON.stringify(judged.flat().sort((a, b) => a.index - b.index)));
		}
	await Promise.all(workers.map((worker) => worker.terminate()));
	if (reports.size !== 1) throw new Error(`${slug}: two workers do not report what one does`);
	return { one: median(times.one), two: median(times.two) };
}

function row(title: string, values: readonly string[]): void {
	console.log(`${title.padEnd(30)}${values.map((value) => value.padStart(10)).join('')}`);
}
