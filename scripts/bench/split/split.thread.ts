// One of the workers that share the cases of a package: takes the next case until there is none.
import { parentPort, workerData } from 'node:worker_threads';
import { judgeRun } from '#lib/judge/judge-case.ts';
import { limitsFor } from '#lib/judge/limits.ts';
import { PreparedProblem } from '#lib/judge/prepared-problem.ts';
import { toJson } from '#lib/judge/value-json.ts';
import { findProblemFolder, loadProblem } from '../../../src/cli/load-problem.ts';
import { createNodeTools } from '../../../src/cli/node-tools.ts';

/** What a case gave, as the report would say it. */
export interface Judged {
	readonly index: number;
	readonly verdict: string;
	readonly ops: number;
	readonly peakBytes: number;
	/** Crosses between workers wherever the mistake of a submission is looked for. */
	readonly actual: unknown;
}

const { slug, next } = workerData as { slug: string; next: SharedArrayBuffer };
const taken = new Int32Array(next);
const tools = await createNodeTools();
const problem = await loadProblem(findProblemFolder(slug));
const prepared = new PreparedProblem(problem, tools);
const { definition } = problem;
await prepared.validate();
const script = await prepared.referenceScript();
const program = tools.sandbox.open(script, definition.entry, { watchInput: !definition.mayChangeInput });

parentPort!.on('message', async () => {
	const judged: Judged[] = [];
	for (;;) {
		const index = Atomics.add(taken, 0, 1);
		const at = prepared.cases[index];
		if (at === undefined) break;
		const { input, seed } = prepared.inputOf(at);
		const expected = await prepared.expected(index);
		const limits = limitsFor(definition.limits, expected.ops);
		const run = await program.run(input, limits, seed);
		const told = judgeRun(problem, { input, expected: expected.value, limits, script }, run, tools.locate);
		const { ops, peakBytes } = run;
		judged.push({ index, verdict: told.verdict.kind, ops, peakBytes, actual: toJson(told.actual) });
	}
	parentPort!.postMessage(judged);
});
parentPort!.postMessage('ready');
