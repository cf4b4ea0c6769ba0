// The cost sweep of each package beside the verdict that it follows, both on a warm engine: time, operations, points. The
// reference, and of the labelled submissions that are measured the one that takes longest.
import { judge } from '#lib/judge/judge.ts';
import { measureScript } from '#lib/judge/measure.ts';
import { PreparedProblem } from '#lib/judge/prepared-problem.ts';
import type { Problem } from '#lib/judge/problem.ts';
import { isMeasurable } from '#lib/judge/report.ts';
import type { Script, Tools } from '#lib/judge/tools.ts';
import { findProblemFolder, listSlugs, loadProblem } from '../../src/cli/load-problem.ts';
import { createNodeTools } from '../../src/cli/node-tools.ts';
import type { Figures } from './record.ts';
import { median } from './statistics.ts';

const wantedMs = 1000;
const rounds = 3;

interface Swept {
	readonly name: string;
	readonly ms: number;
	readonly ops: number;
	readonly points: number;
}

export async function benchSweep(): Promise<Figures> {
	const tools = await createNodeTools();
	console.log(`\nCost sweeps on a warm engine (at most ${wantedMs} ms wanted)\n`);
	row('', ['verdict', 'sweep', 'share', 'points', 'Mops', '  slowest of the labelled']);
	const packages = [];
	for (const slug of listSlugs()) {
		const problem = await loadProblem(findProblemFolder(slug));
		const figures = await benchPackage(problem, tools);
		packages.push({ slug, ...figures });
		const { verdictMs, sweep, slowest } = figures;
		row(slug, [
			`${verdictMs.toFixed(0)} ms`,
			`${sweep.ms.toFixed(0)} ms`,
			(sweep.ms / verdictMs).toFixed(1),
			`${sweep.points}`,
			(sweep.ops / 1e6).toFixed(0),
			slowest === null ? '' : `  ${slowest.ms.toFixed(0)} ms ${slowest.name}`,
		]);
	}
	const worstMs = Math.max(...packages.flatMap(({ sweep, slowest }) => [sweep.ms, slowest?.ms ?? 0]));
	const medianMs = median(packages.map(({ sweep }) => sweep.ms));
	console.log(`\nMedian ${medianMs.toFixed(0)} ms, worst ${worstMs.toFixed(0)} ms`);
	return { medianMs, worstMs, packages };
}

async function benchPackage(
	problem: Problem,
	tools: Tools,
): Promise<{ verdictMs: number; sweep: Swept; slowest: Swept | null }> {
	const prepared = new PreparedProblem(problem, tools);
	await prepared.validate();
	const script = await prepared.referenceScript();
	const verdicts: number[] = [];
	const sweeps: Swept[] = [];
	for (let round = 0; round < rounds; round++) {
		verdicts.push(await verdictMs(prepared, tools));
		sweeps.push(await sweepOf('reference', script, problem, tools));
	}
	let slowest: Swept | null = null;
	for (const { name, source } of problem.submissions.filter(({ verdict }) =>
		['accepted', 'time-limit'].includes(verdict),
	)) {
		const measured = await measurableScript(prepared, source, tools);
		if (measured === null) continue;
		const swept = await sweepOf(name, measured, problem, tools);
		if (swept.ms > (slowest?.ms ?? 0)) slowest = swept;
	}
	const ms = median(sweeps.map((swept) => swept.ms));
	return { verdictMs: median(verdicts), sweep: { ...sweeps[0]!, ms }, slowest }; // there is a round
}

async function verdictMs(prepared: PreparedProblem, tools: Tools): Promise<number> {
	const started = performance.now();
	for await (const event of judge(prepared, prepared.problem.reference, tools, { complexity: false }))
		if (event.type === 'verdict') break;
	return performance.now() - started;
}

/** The script of a submission whose cost a reader would be shown; null for others. */
async function measurableScript(
	prepared: PreparedProblem,
	source: string,
	tools: Tools,
): Promise<Script | null> {
	for await (const event of judge(prepared, source, tools, { complexity: false, explain: false })) {
		if (event.type !== 'verdict') continue;
		if (!isMeasurable(event.report)) return null;
		const bundled = await tools.bundle(source, prepared.problem.definition.entry);
		return bundled.ok ? bundled.script : null;
	}
	return null;
}

async function sweepOf(name: string, script: Script, problem: Problem, tools: Tools): Promise<Swept> {
	const started = performance.now();
	const { points } = await measureScript(script, problem, tools);
	const ops = points.reduce((sum, point) => sum + point.ops, 0);
	return { name, ms: performance.now() - started, ops, points: points.length };
}

function row(title: string, values: readonly string[]): void {
	console.log(`${title.padEnd(30)}${values.map((value) => value.padStart(9)).join('')}`);
}
