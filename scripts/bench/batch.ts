// Many submissions at once on the command line, hostile ones among them: how many a second, how much memory, and whether
// threads, shards and a stop halfway change anything but the times.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attackedProblem, loadAttacks } from '../../tests/attacks/attacks.ts';
import { root } from '../../tests/run-cli.ts';
import { megabytes, residentBytes } from './resident.ts';
import { medians } from './statistics.ts';

interface BatchRun {
	readonly lines: readonly string[];
	readonly seconds: number;
	/** Resident bytes of the process and its compilers, each second. */
	readonly resident: readonly number[];
}

export async function benchBatch(): Promise<void> {
	const count = Number(process.env['DESCENT_BATCH'] ?? 2000);
	const folder = mkdtempSync(join(tmpdir(), 'descent-batch-'));
	try {
		const manifest = await fill(folder, count);
		console.log(
			`\nBatch of ${count} submissions, labelled ones and attacks in turn (DESCENT_BATCH sets how many)\n`,
		);
		const one = await run(manifest, ['--workers', '1']);
		print('1 thread', one, one);
		print('2 threads', await run(manifest, ['--workers', '2']), one);
		const shards: BatchRun[] = [];
		for (const i of [1, 2, 3, 4]) shards.push(await run(manifest, ['--workers', '2', '--shard', `${i}/4`]));
		const together: BatchRun = {
			lines: shards.flatMap(({ lines }) => lines).toSorted(),
			seconds: shards.reduce((sum, { seconds }) => sum + seconds, 0),
			resident: shards.flatMap(({ resident }) => resident),
		};
		print('4 shards', together, { ...one, lines: one.lines.toSorted() });
		const output = ['--workers', '2', '--output', join(folder, 'results.ndjson')];
		const stopped = await run(manifest, output, one.seconds / 4);
		const rest = await run(manifest, [...output, '--resume']);
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
	const resident: number[] = [];
	const sampling = setInterval(() => {
		resident.push(residentBytes(child.pid!)); // it has started
	}, 1000);
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
	const same = JSON.stringify(lines) === JSON.stringify(wanted.lines);
	console.log(
		[
			name.padEnd(10),
			`${lines.length} lines`,
			`${(lines.length / seconds).toFixed(1)} a second (x${(wanted.seconds / seconds).toFixed(2)})`,
			`peak ${megabytes(Math.max(...resident))} MB, in each quarter ${medians(resident, 4).map(megabytes).join(', ')} MB`,
			same ? 'the same results' : 'OTHER RESULTS',
		].join('; '),
	);
}
