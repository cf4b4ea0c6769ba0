// How a verdict grows with the size of the submission, and what the judge says to one that is too large.
import { judge } from '#lib/judge/judge.ts';
import { PreparedProblem } from '#lib/judge/prepared-problem.ts';
import type { Tools } from '#lib/judge/tools.ts';
import { findProblemFolder, loadProblem } from '../../src/cli/load-problem.ts';
import { createNodeTools } from '../../src/cli/node-tools.ts';
import type { Figures } from './record.ts';
import { median } from './statistics.ts';

const slug = 'linreg-normal-eq';
const kilobytes = [1, 10, 100, 250, 1000];
const rounds = 7;

export async function benchSources(): Promise<Figures> {
	const tools = await createNodeTools();
	const problem = await loadProblem(findProblemFolder(slug));
	const prepared = new PreparedProblem(problem, tools);
	await prepared.validate();
	console.log(`\nA submission of so many kB (${slug}), median ms\n`);
	console.log(`${['kB', 'compiled', 'verdict'].map((word) => word.padStart(10)).join('')}`);
	const rows = [];
	for (const size of kilobytes) {
		const runs: Awaited<ReturnType<typeof submit>>[] = [];
		for (let round = 0; round < rounds; round++)
			runs.push(await submit(prepared, padded(problem.reference, size * 1000, round), tools));
		const verdict = runs[0]?.verdict ?? '';
		const row = {
			kilobytes: size,
			verdict,
			compiledMs: median(runs.map(({ compiled }) => compiled)),
			verdictMs: median(runs.map(({ ms }) => ms)),
		};
		rows.push(row);
		console.log(
			`${String(size).padStart(10)}${row.compiledMs.toFixed(1).padStart(10)}${row.verdictMs.toFixed(1).padStart(10)}   ${verdict}`,
		);
	}
	return { rows };
}

/** The source with functions that nobody calls, up to a length; no two rounds are the same. */
function padded(source: string, length: number, round: number): string {
	const parts = [source, `// round ${round}\n`];
	let used = parts.join('').length;
	for (let i = 0; used < length; i++) {
		const part = `function unused${i}(x: number, y: number[]): number { return y.reduce((sum, v) => sum + v * x, ${i}); }\n`;
		parts.push(part);
		used += part.length;
	}
	return parts.join('');
}

async function submit(prepared: PreparedProblem, source: string, tools: Tools) {
	const started = performance.now();
	let compiled = 0;
	for await (const event of judge(prepared, source, tools, { complexity: false })) {
		if (event.type === 'compiled') compiled = performance.now() - started;
		if (event.type !== 'verdict') continue;
		return { compiled, ms: performance.now() - started, verdict: event.report.verdict };
	}
	throw new Error('no verdict came');
}
