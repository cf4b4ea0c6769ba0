// Many submissions at once on the command line, hostile ones among them: how many a second, how much memory, and whether
// threads, shards and a stop halfway change anything but the times.
import { spawn } from 'node:child_process';
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attackedProblem, loadAttacks } from '../../tests/attacks/attacks.ts';
import { root } from '../../tests/run-cli.ts';

interface BatchRun {
	readonly lines: readonly string[];
	readonly seconds: number;
	/** Resident bytes of the process, each half second. */
	readonly resident: readonly number[];
}

export async function benchBatch(): Promise<void> {
	const count = Number(process.env['DESCENT_BATCH'] ?? 2000);
	const folder = mkdtempSync(join(tmpdir(), 'descent-batch-'));
	try {
		await fill(folder, count);
		console.log(
			`\nBatch of ${count} submissions, labelled ones and attacks in turn (DESCENT_BATCH sets how many)\n`,
		);
		const one = await run(folder, ['--workers', '1']);
		print('1 thread', one, one);
		print('2 threads', await run(folder, ['--workers', '2']), one);
		const shards: BatchRun[] = [];
		for (const i of [1, 2, 3, 4]) shards.push(await run(folder, ['--workers', '2', '--shard', `${i}/4`]));
		const together: BatchRun = {
			lines: shards.flatMap(({ lines }) => lines).toSorted(),
			seconds: shards.reduce((sum, { seconds }) => sum + seconds, 0),
			resident: shards.flatMap(({ resident }) => resident),
		};
		print('4 shards', together, { ...one, lines: one.lines.toSorted() });
		const output = ['--workers', '2', '--output', join(folder, 'results.ndjson')];
		const stopped = await run(folder, output, one.seconds / 4);
		const rest = await run(folder, [...output, '--resume']);
		const resumed: BatchRun = {
			lines: readFileSync(output.at(-1)!, 'utf8').trim().split('\n').map(withoutTimes),
			seconds: stopped.seconds + rest.seconds,
			resident: [...stopped.resident, ...rest.resident],
		};
		print('stopped', resumed, one);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Each source is made its own by a comment, where it may have one. */
async function fill(folder: string, count: number): Promise<void> {
	const problems = join(root, 'problems');
	const labelled = readdirSync(problems).flatMap((slug) => {
		const own = join(problems, slug, 'submissions');
		return readdirSync(own, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.ts'))
			.map((file) => ({ slug, source: readFileSync(join(own, file), 'utf8') }));
	});
	const attacks = (await loadAttacks()).map(({ source }) => ({ slug: attackedProblem, source }));
	for (let i = 0; i < count; i++) {
		const from = i % 2 === 0 ? labelled : attacks;
		const { slug, source } = from[Math.floor(i / 2) % from.length]!; // within the list
		mkdirSync(join(folder, slug), { recursive: true });
		writeFileSync(join(folder, slug, `${String(i).padStart(5, '0')}.ts`), source);
	}
}

/** @param stopAfter seconds until it is killed; never where left out */
function run(folder: string, options: readonly string[], stopAfter?: number): Promise<BatchRun> {
	const started = performance.now();
	const child = spawn(
		process.execPath,
		[
			'--import',
			'tsx',
			join(root, 'src/cli/main.ts'),
			'judge',
			'batch',
			folder,
			'--no-complexity',
			...options,
		],
		{ cwd: root, stdio: ['ignore', 'pipe', 'ignore'] },
	);
	const killing = stopAfter === undefined ? null : setTimeout(() => child.kill('SIGKILL'), stopAfter * 1000);
	const resident: number[] = [];
	const sampling = setInterval(() => {
		const status = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'));
		if (status) resident.push(Number(status[1]) * 1024);
	}, 500);
	let text = '';
	child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
	return new Promise((resolve) => {
		child.on('close', () => {
			clearInterval(sampling);
			if (killing) clearTimeout(killing);
			const lines = text
				.split('\n')
				.filter((line) => line !== '')
				.map(withoutTimes);
			resolve({ lines, seconds: (performance.now() - started) / 1000, resident });
		});
	});
}

function withoutTimes(line: string): string {
	return JSON.stringify(JSON.parse(line), (key, value: unknown) => (key === 'ms' ? undefined : value));
}

function print(name: string, { lines, seconds, resident }: BatchRun, wanted: BatchRun): void {
	const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;
	const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const [early, late] = [0.2, 0.8].map((at) => {
		const middle = Math.floor(at * resident.length);
		return mean(resident.slice(Math.max(0, middle - 5), middle + 5));
	});
	const same = JSON.stringify(lines) === JSON.stringify(wanted.lines);
	console.log(
		[
			name.padEnd(10),
			`${lines.length} lines`,
			`${(lines.length / seconds).toFixed(1)} a second (x${(wanted.seconds / seconds).toFixed(2)})`,
			`peak ${megabytes(Math.max(...resident))}, late / early ${(late! / early!).toFixed(2)}`,
			same ? 'the same results' : 'OTHER RESULTS',
		].join('; '),
	);
}
