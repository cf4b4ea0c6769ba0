// Many submissions at once on the command line, hostile ones among them: how many a second, how much memory, and whether
// threads, shards and a stop halfway change anything but the times.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attackedProblem, loadAttacks } from '../../tests/attacks/attacks.ts';
import { root } from '../../tests/run-cli.ts';
import type { Figures } from './record.ts';
import { megabytes, watchProcess, type Watched } from './resident.ts';
import { medians } from './statistics.ts';
import { twoCoreLimit } from './two-cores.ts';

interface BatchRun extends Watched {
	readonly lines: readonly string[];
	readonly seconds: number;
}

export async function benchBatch(): Promise<Figures> {
	const count = Number(process.env['DESCENT_BATCH'] ?? 400);
	const folder = mkdtempSync(join(tmpdir(), 'descent-batch-'));
	try {
		const manifest = await fill(folder, count);
		console.log(
			`\nBatch of ${count} submissions, labelled ones and attacks in turn (DESCENT_BATCH sets how many)\n`,
		);
		const before = await twoCoreLimit();
		const one = await run(manifest, ['--workers', '1']);
		print('1 thread', one, one);
		const two = await run(manifest, ['--workers', '2']);
		print('2 threads', two, one);
		const limit = (before + (await twoCoreLimit())) / 2;
		const ratio = one.seconds / two.seconds;
		console.log(
			`this machine: two threads of arithmetic do ${limit.toFixed(2)} times as much as one; of that the batch reaches ${(ratio / limit).toFixed(2)}`,
		);
		console.log(
			`one thread keeps ${(one.cpuSeconds / one.seconds).toFixed(2)} cores busy, two ${(two.cpuSeconds / two.seconds).toFixed(2)}`,
		);
		const shards: BatchRun[] = [];
		for (const i of [1, 2, 3, 4]) shards.push(await run(manifest, ['--workers', '2', '--shard', `${i}/4`]));
		const together: BatchRun = {
			lines: shards.flatMap(({ lines }) => lines).toSorted(),
			seconds: shards.reduce((sum, { seconds }) => sum + seconds, 0),
			cpuSeconds: shards.reduce((sum, run) => sum + run.cpuSeconds, 0),
			resident: shards.flatMap(({ resident }) => resident),
		};
		const inOrder: BatchRun = { ...one, lines: one.lines.toSorted() };
		print('4 shards', together, inOrder);
		const output = ['--workers', '2', '--output', join(folder, 'results.ndjson')];
		const stopped = await run(manifest, output, one.seconds / 4);
		const rest = await run(manifest, [...output, '--resume']);
		const resumed: BatchRun = {
			lines: readFileSync(output.at(-1)!, 'utf8').trim().split('\n').map(withoutTimes),
			seconds: stopped.seconds + rest.seconds,
			cpuSeconds: stopped.cpuSeconds + rest.cpuSeconds,
			resident: [...stopped.resident, ...rest.resident],
		};
		print('stopped', resumed, one);
		return {
			submissions: count,
			aSecond: { one: one.lines.length / one.seconds, two: two.lines.length / two.seconds },
			...{ ratio, machineLimit: limit, ofLimit: ratio / limit },
			cpuSecondsEach: { one: one.cpuSeconds / count, two: two.cpuSeconds / count },
			coresBusy: { one: one.cpuSeconds / one.seconds, two: two.cpuSeconds / two.seconds },
			peakMegabytes: { one: megabytes(Math.max(...one.resident)), two: megabytes(Math.max(...two.resident)) },
			sameResults: {
				two: isSame(two, one),
				shards: isSame(together, inOrder),
				stopped: isSame(resumed, one),
			},
		};
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Writes the sources and a manifest in which all problems, right, wrong and hostile submissions take turns. */
async function fill(folder: string, count: number): Promise<string> {
	const problems = join(root, 'problems');
	const labelled = readdirSync(problems).flatMap((slug) => {
		const own = join(problems, slug, 'submissions');
		return readdirSync(own, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.ts'))
			.map((file) => ({ slug, source: readFileSync(join(own, file), 'utf8') }));
	});
	const attacks = (await loadAttacks()).map(({ source }) => ({ slug: attackedProblem, source }));
	// Neighbours in the list are of one problem or class: steps that are prime to the lengths mix them.
	const entries = Array.from({ length: count }, (_, i) => {
		const from = i % 2 === 0 ? labelled : attacks;
		const { slug, source } = from[(Math.floor(i / 2) * 61) % from.length]!; // within the list
		const file = `${String(i).padStart(5, '0')}.ts`;
		writeFileSync(join(folder, file), source);
		return { problem: slug, file };
	});
	const manifest = join(folder, 'manifest.json');
	writeFileSync(manifest, JSON.stringify(entries));
	return manifest;
}

/** @param stopAfter seconds until it is killed; never where left out */
function run(manifest: string, options: readonly string[], stopAfter?: number): Promise<BatchRun> {
	const started = performance.now();
	const child = spawn(
		process.execPath,
		[
			'--import',
			'tsx',
			join(root, 'src/cli/main.ts'),
			'judge',
			'batch',
			manifest,
			'--no-complexity',
			...options,
		],
		{ cwd: root, stdio: ['ignore', 'pipe', 'ignore'] },
	);
	const killing = stopAfter === undefined ? null : setTimeout(() => child.kill('SIGKILL'), stopAfter * 1000);
	const stopWatching = watchProcess(child.pid!); // it has started
	let text = '';
	child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
	return new Promise((resolve) => {
		child.on('close', () => {
			if (killing) clearTimeout(killing);
			const lines = text
				.split('\n')
				.filter((line) => line !== '')
				.map(withoutTimes);
			resolve({ lines, seconds: (performance.now() - started) / 1000, ...stopWatching() });
		});
	});
}

function withoutTimes(line: string): string {
	return JSON.stringify(JSON.parse(line), (key, value: unknown) => (key === 'ms' ? undefined : value));
}

function isSame(run: BatchRun, wanted: BatchRun): boolean {
	return JSON.stringify(run.lines) === JSON.stringify(wanted.lines);
}

function print(name: string, run: BatchRun, wanted: BatchRun): void {
	const { lines, seconds, resident } = run;
	console.log(
		[
			name.padEnd(10),
			`${lines.length} lines`,
			`${(lines.length / seconds).toFixed(1)} a second (x${(wanted.seconds / seconds).toFixed(2)})`,
			`${(run.cpuSeconds / lines.length).toFixed(3)} s on a processor each`,
			`peak ${megabytes(Math.max(...resident))} MB, in each quarter ${medians(resident, 4).map(megabytes).join(', ')} MB`,
			isSame(run, wanted) ? 'the same results' : 'OTHER RESULTS',
		].join('; '),
	);
}
