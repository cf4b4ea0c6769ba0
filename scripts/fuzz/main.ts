// npm run fuzz -- [minutes]: tries programs, problem packages and values that the tests do not, for so long. A finding
// ends it, with the seed that shows it again.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HowLong } from '../../tests/fuzz/how-long.ts';
import { fuzzPackages } from '../../tests/fuzz/packages.ts';
import { fuzzPrograms } from '../../tests/fuzz/programs.ts';
import { root } from '../../tests/run-cli.ts';

const minutes = Number(process.argv[2] ?? 10);
if (!(minutes > 0)) {
	console.error('npm run fuzz -- <minutes>: a number above 0');
	process.exit(2);
}
const end = performance.now() + minutes * 60_000;
const leftMs = () => end - performance.now();
/** For at most so long, and so many of the rest. */
const during = (seconds: number): HowLong => ({
	numRuns: 1e9,
	interruptAfterTimeLimit: Math.max(1, Math.min(seconds * 1000, leftMs())),
	markInterruptAsFailure: false,
	endOnFailure: false,
});
const properties = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.test.ts'))
	.map((file) => join('src', file))
	.filter((file) => readFileSync(join(root, file), 'utf8').includes("from 'fast-check'"));

const counts = new Map<string, number>();
for (let round = 1; leftMs() > 0; round++) {
	add('program', await fuzzPrograms(during(120)));
	if (leftMs() > 0) add('package', await fuzzPackages(during(20)));
	if (leftMs() > 0) tryProperties(String(Math.floor(Math.random() * 2 ** 31)));
	console.log(`round ${round}, ${Math.max(0, Math.round(leftMs() / 60_000))} minutes left`);
}
console.log(`No finding in ${minutes} minutes:`);
for (const [what, count] of counts) console.log(`${String(count).padStart(9)} ${what}`);

function add(what: string, ends: ReadonlyMap<string, number>): void {
	for (const [end, count] of ends) {
		const key = `${what}: ${end}`;
		counts.set(key, (counts.get(key) ?? 0) + count);
	}
}

/** The properties of the unit tests, with other values and many more of them. */
function tryProperties(seed: string): void {
	const { status, stdout, stderr } = spawnSync(
		'npx',
		['vitest', 'run', '--project', 'unit', '--testTimeout', '600000', '--reporter', 'dot', ...properties],
		{ cwd: root, encoding: 'utf8', env: { ...process.env, DESCENT_FUZZ_SEED: seed } },
	);
	if (status === 0) {
		add('files of properties', new Map([['held', properties.length]]));
		return;
	}
	console.error(`${stdout}${stderr}\nAgain: DESCENT_FUZZ_SEED=${seed} npx vitest run --project unit`);
	process.exit(1);
}
