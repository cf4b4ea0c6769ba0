// The command line: judge, verify, batch.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { reportJson } from '#lib/judge/report-json.ts';
import { batchLine, judgeBatch, listBatch, takeShard, UsageError, type BatchResult } from './batch.ts';
import { BrokenPackage, JudgePool } from './judge-pool.ts';
import { openOutput } from './batch-output.ts';
import { junitXml } from './junit.ts';
import { findProblemFolder, listSlugs, loadProblem } from './load-problem.ts';
import { reportText } from './print-report.ts';
import { jsonText, printable } from './printable.ts';
import { runOnChange } from './watch.ts';
import { ProblemError } from '#lib/judge/problem.ts';
import { messageOf } from '#lib/judge/thrown.ts';

const exits = { accepted: 0, other: 1, usage: 2, judgeError: 3 } as const;

const program = new Command('descent').exitOverride().showHelpAfterError('(--help lists what can be asked)');

const judgeCommand = program
	.command('judge')
	.description('judge one submission')
	.argument('<problem>', 'a slug of the catalogue, or the path of a problem folder')
	.argument('<solution>', 'a TypeScript file')
	.option('--json', 'print the report as one JSON object')
	.option('--no-complexity', 'do not measure how the cost grows')
	.action(judgeOne);

judgeCommand
	.command('batch')
	.description('judge a folder of submissions, or those of a manifest, on all cores')
	.argument('<folder-or-manifest>', 'a folder with <problem>/<name>.ts, or a JSON manifest')
	.option('--problem <problem>', 'the problem of all submissions that do not name theirs')
	.option('--shard <i/n>', 'judge part i of n only')
	.option('--reporter <name>', 'ndjson or junit', 'ndjson')
	.option('--output <file>', 'write the results there and not to standard output')
	.option('--resume', 'go on after the results that a stopped run left in the output file')
	.option('--workers <count>', 'judging threads', positiveInteger, availableParallelism())
	.option('--no-complexity', 'do not measure how the cost grows')
	.action(judgeMany);

program
	.command('verify')
	.description('hold problem packages to what they say of themselves')
	.argument('[problem...]', 'slugs or paths; all of the catalogue when none is given')
	.option('--seed <text>', 'another seed for the generated cases', '')
	.option('--seeds <count>', 'hold the labels with this many other seeds too', positiveInteger)
	.option('--watch', 'verify again on every change of a file')
	.action(verify);

try {
	await program.parseAsync();
} catch (error) {
	process.exitCode = explainFailure(error);
}

async function judgeOne(problem: string, solution: string, options: { json?: true; complexity: boolean }) {
	const folder = findProblemFolder(problem);
	const source = readSource(solution);
	const pool = new JudgePool(1);
	try {
		const report = await pool.judge({ folder, source, options: { complexity: options.complexity } });
		if (options.json) console.log(jsonText(reportJson(report)));
		else {
			const { definition } = await loadProblem(folder);
			console.log(reportText(report, { colour: process.stdout.isTTY, entry: definition.entry }));
		}
		process.exitCode = exitOf(report.verdict);
	} finally {
		await pool.close();
	}
}

async function judgeMany(
	path: string,
	options: {
		problem?: string;
		shard?: string;
		reporter: string;
		output?: string;
		resume?: true;
		workers: number;
		complexity: boolean;
	},
) {
	const isJunit = options.reporter === 'junit';
	if (options.reporter !== 'ndjson' && !isJunit)
		throw new UsageError(`there is no reporter ${options.reporter}: use ndjson or junit`);
	if (isJunit && options.resume) throw new UsageError('only ndjson can be gone on with: leave out --resume');
	const items = takeShard(listBatch(path, options.problem), options.shard);
	const output = openOutput(options.output, options.resume ?? false, items);
	const left = items.filter(({ id }) => !output.judged.has(id));
	const pool = new JudgePool(options.workers);
	const bar = progressBar(left.length);
	const counts = new Map<string, number>();
	const count = (verdict: string) => counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
	for (const verdict of output.judged.values()) count(verdict);
	const kept: BatchResult[] = [];
	try {
		for await (const result of judgeBatch(left, pool, { complexity: options.complexity }, bar.step)) {
			count(result.verdict);
			if (isJunit) kept.push(result);
			else output.write(jsonText(batchLine(result)));
		}
	} finally {
		bar.end();
		await pool.close();
	}
	if (isJunit) output.write(junitXml(kept));
	console.error([...counts].map(([verdict, count]) => `${count} ${verdict}`).join(', '));
	if (counts.has('judge-error')) process.exitCode = exits.judgeError;
	else process.exitCode = counts.size === (counts.has('accepted') ? 1 : 0) ? exits.accepted : exits.other;
}

async function verify(
	problems: string[],
	{ seed, seeds, watch }: { seed: string; seeds?: number; watch?: true },
) {
	const folders = (problems.length > 0 ? problems : listSlugs()).map(findProblemFolder);
	if (folders.length === 0) throw new UsageError('there are no problems to verify');
	if (watch) {
		const again = process.argv.filter((argument) => argument !== '--watch');
		await runOnChange(folders, [process.execPath, ...process.execArgv, ...again.slice(1)]);
	}
	// Brings the TypeScript compiler with it, for which nobody who judges should wait.
	const { verifyPackage } = await import('./verify-package.ts');
	const pool = new JudgePool(availableParallelism());
	const others = Array.from({ length: seeds ?? 0 }, (_, i) => `${seed}${i + 1}`);
	const started = performance.now();
	let [different, submissions] = [0, 0];
	try {
		const results = folders.map((folder) => verifyPackage(folder, pool, { seed, seeds: others }));
		for (const pending of results) pending.catch(() => {}); // told below, in order
		for (const pending of results) {
			const result = await pending;
			submissions += result.submissions;
			if (result.differences.length > 0) different++;
			console.log(
				`${result.differences.length === 0 ? '✓' : '✗'} ${result.slug.padEnd(28)} ${result.cases} cases, ${result.submissions} submissions, ${result.oracleCases} oracle cases (${share(result.oracleError)} of the tolerance), time ${result.time}, space ${result.space}`,
			);
			for (const difference of result.differences) console.log(`    ${printable(difference)}`);
		}
	} finally {
		await pool.close();
	}
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(
		`${folders.length} ${folders.length === 1 ? 'package' : 'packages'}, ${submissions} submissions, ${different === 0 ? 'all as they say' : `${different} not as they say`}, ${seconds} s`,
	);
	process.exitCode = different === 0 ? 0 : 1;
}

function share(error: number): string {
	return error === 0 ? 'none' : error.toExponential(0);
}

function readSource(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		throw new UsageError(`${file} can't be read: give the path of a TypeScript file`);
	}
}

function exitOf(verdict: string): number {
	if (verdict === 'accepted') return exits.accepted;
	return verdict === 'judge-error' ? exits.judgeError : exits.other;
}

function positiveInteger(text: string): number {
	const value = Number(text);
	if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('give a whole number from 1');
	return value;
}

/** A bar on the terminal's error stream; nothing where there is none. */
function progressBar(total: number): { step(): void; end(): void } {
	const shown = process.stderr.isTTY;
	let done = 0;
	return {
		step() {
			done++;
			if (!shown) return;
			const filled = Math.round((30 * done) / total);
			process.stderr.write(`\r${'█'.repeat(filled)}${'░'.repeat(30 - filled)} ${done} of ${total}`);
		},
		end: () => void (shown && process.stderr.write('\n')),
	};
}

/** One sentence for the reader and the exit status. */
function explainFailure(error: unknown): number {
	if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exits.usage; // commander has said it
	const message = printable(messageOf(error));
	const isTheirs =
		error instanceof UsageError || error instanceof ProblemError || error instanceof BrokenPackage;
	console.error(isTheirs ? message : `the judge failed: ${message}; please report it`);
	return isTheirs ? exits.usage : exits.judgeError;
}
