// The verdict on each package's reference, alone and with a helper that judges some of the cases, as a page with two warm
// workers has it. What they report is held equal.
import { once } from 'node:events';
import { Worker, type TransferListItem } from 'node:worker_threads';
import { judgeToEnd } from '#lib/judge/judge.ts';
import { PreparedProblem } from '#lib/judge/prepared-problem.ts';
import { reportJson } from '#lib/judge/report-json.ts';
import { AskedHelper } from '#lib/worker/helper-port.ts';
import { keepingLast } from '#lib/worker/last-bundle.ts';
import { findProblemFolder, listSlugs, loadProblem } from '../../../src/cli/load-problem.ts';
import { createNodeTools } from '../../../src/cli/node-tools.ts';
import type { Figures } from '../record.ts';
import { geometricMean, median } from '../statistics.ts';
import { timeInPage } from './in-page.ts';

const rounds = 9;
/** Of little work, of some, and of the most. */
const shownInPage = ['linreg-normal-eq', 'kmeans', 'softmax-regression'];

export async function benchSplit(): Promise<Figures> {
	console.log('\nVerdict alone and with a helper, ms on warm engines from the script on, median\n');
	row('', ['alone', 'helped', 'ratio', 'saved']);
	const packages = [];
	for (const slug of listSlugs()) {
		const { alone, helped } = await benchPackage(slug);
		packages.push({ slug, alone, helped });
		printRow(slug, { alone, helped });
	}
	const ratio = geometricMean(packages.map(({ alone, helped }) => helped / alone));
	const savedMs = median(packages.map(({ alone, helped }) => alone - helped));
	console.log(`\nHelped over alone: ${ratio.toFixed(2)}; saved at the median: ${savedMs.toFixed(1)} ms`);
	console.log('\nIn the page, from the click to the verdict\n');
	const inPage = await timeInPage(shownInPage);
	for (const [slug, times] of Object.entries(inPage)) printRow(slug, times);
	return { ratio, savedMs, packages, inPage };
}

function printRow(slug: string, { alone, helped }: { alone: number; helped: number }): void {
	row(slug, [alone.toFixed(1), helped.toFixed(1), (helped / alone).toFixed(2), (alone - helped).toFixed(1)]);
}

async function benchPackage(slug: string): Promise<{ alone: number; helped: number }> {
	const helper = new Worker(new URL('./split.thread.mjs', import.meta.url), {
		workerData: slug,
		execArgv: [],
	});
	const plain = await createNodeTools();
	const tools = { ...plain, bundle: keepingLast(plain.bundle) };
	const problem = await loadProblem(findProblemFolder(slug));
	const prepared = new PreparedProblem(problem, plain);
	await Promise.all([once(helper, 'message'), prepared.validate()]);
	await tools.bundle(problem.reference, problem.definition.entry);

	const times = { alone: [] as number[], helped: [] as number[] };
	const reports = new Set<string>();
	for (let round = 0; round < rounds; round++)
		for (const how of ['alone', 'helped'] as const) {
			const started = performance.now();
			const report = await judgeToEnd(prepared, problem.reference, tools, {
				complexity: false,
				helper: how === 'helped' ? ask(helper) : null,
			});
			times[how].push(performance.now() - started);
			reports.add(
				JSON.stringify(reportJson(report), (key, value: unknown) => (key === 'ms' ? undefined : value)),
			);
		}
	await helper.terminate();
	if (reports.size !== 1) throw new Error(`${slug}: a helper makes another report`);
	return { alone: median(times.alone), helped: median(times.helped) };
}

function ask(helper: Worker): AskedHelper {
	const { port1, port2 } = new MessageChannel();
	helper.postMessage(port2, [port2 as unknown as TransferListItem]);
	return new AskedHelper(port1);
}

function row(title: string, values: readonly string[]): void {
	console.log(`${title.padEnd(30)}${values.map((value) => value.padStart(10)).join('')}`);
}
