// A judging thread of the command line: guest code never runs on the main thread.
import { parentPort } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import { judge } from '#lib/judge/judge.ts';
import { holdToOracle } from '#lib/judge/oracle.ts';
import { PreparedProblem } from '#lib/judge/prepared-problem.ts';
import { ProblemError } from '#lib/judge/problem.ts';
import { messageOf } from '#lib/judge/thrown.ts';
import { readPart } from '#lib/server/package-files.ts';
import { loadProblem } from './load-problem.ts';
import { createNodeTools } from './node-tools.ts';
import type { Job, JudgeJob, OracleJob, Reply } from './protocol.ts';

const port = parentPort;
if (port === null) throw new Error('judge.thread.ts is started by judge-pool.ts');

const tools = createNodeTools();
/** A problem that is ready takes some 35 MB. */
const mostReady = 48;
/** Problems stay ready between jobs: the reference is bundled and run once. Of other seeds only the last one does. */
const prepared = new LRUCache<string, Promise<PreparedProblem>>({ max: mostReady });

port.on('message', (job: Job) => void run(job));

async function run(job: Job): Promise<void> {
	const { id } = job;
	try {
		port?.postMessage(job.type === 'judge' ? await runJudge(job) : await runOracle(job));
	} catch (error) {
		const message = messageOf(error);
		const reply: Reply = { type: error instanceof ProblemError ? 'broken' : 'crashed', id, message };
		port?.postMessage(reply);
	}
}

async function runJudge({ id, folder, source, options, salt }: JudgeJob): Promise<Reply> {
	const problem = await prepare(folder, salt);
	const events = judge(problem, source, await tools, options);
	for (;;) {
		const { done, value } = await events.next();
		if (done) {
			if (value.verdict === 'judge-error') await problem.validate();
			return { type: 'done', id, report: value };
		}
		const reply: Reply = { type: 'event', id, event: value };
		port?.postMessage(reply);
	}
}

async function runOracle({ id, folder }: OracleJob): Promise<Reply> {
	const problem = await prepare(folder, '');
	return {
		type: 'held',
		id,
		oracle: await holdToOracle(problem, readPart(folder, 'oracle.json'), await tools),
	};
}

function prepare(folder: string, salt: string): Promise<PreparedProblem> {
	const key = `${folder}\n${salt}`;
	let problem = prepared.get(key);
	if (problem === undefined) {
		for (const other of [...prepared.keys()]) if (!other.endsWith('\n')) prepared.delete(other);
		problem = Promise.all([loadProblem(folder), tools]).then(
			([loaded, ready]) => new PreparedProblem(loaded, ready, salt),
		);
		prepared.set(key, problem);
	}
	return problem;
}
