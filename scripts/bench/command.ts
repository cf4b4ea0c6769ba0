// The command line from cold to one verdict, in commands that each go one step further, beside Node and its loader for
// TypeScript alone.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../tests/run-cli.ts';
import type { Figures } from './record.ts';
import { median } from './statistics.ts';

const rounds = 7;
const reference = join(root, 'problems/kmeans/reference.ts');

export function benchCommand(): Figures {
	const folder = mkdtempSync(join(tmpdir(), 'descent-command-'));
	try {
		const broken = join(folder, 'broken.ts');
		writeFileSync(broken, 'export function kmeans( {');
		const command = ['--import', 'tsx', join(root, 'src/cli/main.ts')];
		const steps: Readonly<Record<string, readonly string[]>> = {
			'node -e 0': ['-e', '0'],
			'the loader for TypeScript': ['--import', 'tsx', '-e', '0'],
			"the command's own modules": [...command, '--help'],
			'problem and compiler there': [...command, 'judge', 'kmeans', broken],
			verdict: [...command, 'judge', 'kmeans', reference, '--no-complexity'],
			'verdict and cost': [...command, 'judge', 'kmeans', reference],
		};
		const names = Object.keys(steps);
		const times = names.map((): number[] => []);
		for (let round = 0; round < rounds; round++)
			for (const [i, name] of names.entries()) times[i]!.push(timed(steps[name] ?? [])); // as many as names
		console.log(
			`\nFrom cold to one verdict on the command line (k-means, 45 cases), median ms of ${rounds}\n`,
		);
		const ms = times.map(median);
		const rows = names.map((until, i) => ({ until, ms: ms[i]!, step: ms[i]! - (ms[i - 1] ?? 0) })); // as many as names
		for (const row of rows)
			console.log(
				`${row.until.padEnd(30)}${row.ms.toFixed(0).padStart(7)}${`+${row.step.toFixed(0)}`.padStart(8)}`,
			);
		const [, loader = NaN, , , verdict = NaN] = ms;
		console.log(`verdict / Node with its loader: ${(verdict / loader).toFixed(1)}`);
		return { rows, verdictToLoader: verdict / loader };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function timed(options: readonly string[]): number {
	const started = performance.now();
	const { status, stderr } = spawnSync(process.execPath, options, { cwd: root, encoding: 'utf8' });
	const ms = performance.now() - started;
	if (status === null || status > 1) throw new Error(`${options.join(' ')} ended with ${status}: ${stderr}`);
	return ms;
}
