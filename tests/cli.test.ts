import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { npmRun, root } from './run-cli.ts';

let folder: string;
let problem: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'descent-'));
	problem = join(folder, 'add-up');
	cpSync(join(root, 'tests/fixtures/outside/add-up'), problem, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, source: string): string {
	writeFileSync(join(folder, name), source);
	return join(folder, name);
}

function withoutMs(text: string): unknown {
	return JSON.parse(text, (key, value: unknown) => (key === 'ms' ? undefined : value));
}

describe('judge', () => {
	test('gives the same JSON twice, but for ms, and exit status 0', () => {
		const command = ['kmeans', 'problems/kmeans/reference.ts', '--json'];
		const [first, second] = [npmRun('judge', ...command), npmRun('judge', ...command)];
		expect(first.status).toBe(0);
		expect(withoutMs(first.stdout)).toEqual(withoutMs(second.stdout));
		expect(withoutMs(first.stdout)).toMatchObject({
			problem: 'kmeans',
			verdict: 'accepted',
			counterexample: null,
			mistake: null,
			diagnostics: [],
			complexity: { reference: { opsRatio: 1 } },
		});
	});
	test('judges a problem folder outside the repository by its path', () => {
		const { status, stdout } = npmRun('judge', problem, join(problem, 'reference.ts'), '--json');
		expect(status).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({
			problem: 'add-up',
			verdict: 'accepted',
			passed: 4,
			complexity: { time: { text: 'O(n)' }, space: { text: 'O(1)' } },
		});
	});
	test('shows the smallest failing input and the mistake, with exit status 1', () => {
		const wrong = file(
			'wrong.ts',
			'export const addUp = (x: number[]) => x.slice(1).reduce((s, v) => s + v, 0);',
		);
		const { status, stdout } = npmRun('judge', problem, wrong, '--json');
		const report = JSON.parse(stdout) as { counterexample: { input: number[][] } };
		expect(status).toBe(1);
		expect(report).toMatchObject({ verdict: 'wrong-answer', mistake: 'The first number is left out.' });
		expect(report.counterexample.input[0]).toHaveLength(1);
		const text = npmRun('judge', problem, wrong).stdout;
		expect(text).toContain('✗ Wrong answer');
		expect(text).toContain('Smallest failing input');
		expect(text).not.toContain('\u001b');
	});
	test('gives compile and runtime errors at the reader’s own line and column', () => {
		const compile = npmRun(
			'judge',
			problem,
			file('c.ts', 'type T = number;\nexport const addUp = (x: T[]) => {;\n'),
			'--json',
		);
		expect(JSON.parse(compile.stdout)).toMatchObject({
			verdict: 'compile-error',
			diagnostics: [{ line: 3 }],
		});
		const source =
			'interface Unused {\n\ta: number;\n}\nexport function addUp(x: number[]): number {\n\tthrow new Error("no");\n}\n';
		const run = npmRun('judge', problem, file('r.ts', source), '--json');
		expect(JSON.parse(run.stdout)).toMatchObject({
			verdict: 'runtime-error',
			diagnostics: [{ line: 5, message: 'Error: no' }],
		});
	});
	test.each([
		[['nothing-such', 'x.ts'], 'there is no problem "nothing-such"'],
		[['kmeans', 'nothing-such.ts'], "nothing-such.ts can't be read"],
		[['kmeans'], "missing required argument 'solution'"],
	])('says what to do about %j, with exit status 2', (args, sentence) => {
		const { status, stderr } = npmRun('judge', ...args);
		expect(status).toBe(2);
		expect(stderr).toContain(sentence);
	});
	test('tells a broken package, with exit status 2', () => {
		const broken = join(folder, 'broken');
		cpSync(problem, broken, { recursive: true });
		writeFileSync(join(broken, 'reference.ts'), 'export function addUp(): number { throw new Error("oh"); }');
		const { status, stderr } = npmRun('judge', broken, join(problem, 'reference.ts'));
		expect(status).toBe(2);
		expect(stderr).toMatch(/broken: reference\.ts does not answer "three numbers"/);
	});
});

describe('verify', () => {
	test('holds a package to what it says', () => {
		const { status, stdout } = npmRun('verify', problem);
		expect(stdout).toContain('all as they say');
		expect(status).toBe(0);
	});
	test('names each difference, with exit status 1', () => {
		const different = join(folder, 'different');
		cpSync(problem, different, { recursive: true });
		cpSync(join(different, 'reference.ts'), join(different, 'submissions/wrong-answer/right.ts'));
		writeFileSync(
			join(different, 'oracle.json'),
			'{ "source": "nobody", "cases": [{ "name": "two", "input": [[1, 1]], "expected": 3 }] }',
		);
		const { status, stdout } = npmRun('verify', different);
		expect(status).toBe(1);
		expect(stdout).toContain('submissions/wrong-answer/right.ts gets accepted');
		expect(stdout).toContain('reference.ts and the oracle differ in "two"');
	});
	test('says how near the reference is to its oracle, and where that is not near enough', () => {
		const far = join(folder, 'far');
		cpSync(problem, far, { recursive: true });
		writeFileSync(
			join(far, 'oracle.json'),
			'{ "source": "nobody", "cases": [{ "name": "two", "input": [[1, 1]], "expected": 2.0000000015 }] }',
		);
		const { status, stdout } = npmRun('verify', far);
		expect(status).toBe(1);
		expect(stdout).toContain('reference.ts and the oracle differ by 0.50 of the tolerance: more than 0.1');
		expect(npmRun('verify', problem).stdout).toContain('1 oracle cases (none of the tolerance)');
	});
	test('holds the labels with other seeds too', () => {
		const lucky = join(folder, 'lucky');
		cpSync(problem, lucky, { recursive: true });
		writeFileSync(
			join(lucky, 'submissions/wrong-answer/lucky.ts'),
			'// Right or wrong by the second number.\nexport const addUp = (x: number[]) => (x.length === 5 && x[1] > 0 ? NaN : x.reduce((s, v) => s + v, 0));\n',
		);
		const { stdout } = npmRun('verify', lucky, '--seeds', '8');
		expect(stdout).toMatch(/seed \d: submissions\/wrong-answer\/lucky\.ts gets accepted/);
	});
});

describe('new', () => {
	const made = () => join(folder, 'column-means');
	test('lays out a package that is whole', () => {
		expect(npmRun('new', 'column-means', folder).status).toBe(0);
		expect(npmRun('verify', made())).toMatchObject({
			status: 0,
			stdout: expect.stringContaining('✓ column-means'),
		});
		expect(readFileSync(join(made(), 'starter.ts'), 'utf8')).toContain('export function columnMeans(');
	});
	test('touches nothing that is there, and says what a slug is', () => {
		expect(npmRun('new', 'column-means', folder)).toMatchObject({ status: 2 });
		expect(npmRun('new', 'Column Means', folder)).toMatchObject({ status: 2 });
	});
	test.each([
		["level: 'easy'", 'level: easy"', /problem\.ts, line \d+: /],
		["level: 'easy'", "level: 'simple'", /level: .*easy/],
		['cost: normal', 'cost: [normal][5]!.name', /problem\.ts, line \d+: /],
		['X[0]!.map', 'X[0]!.mapp', /reference\.ts/],
	])('%j become %j: says where and what', (from, to, words) => {
		for (const name of ['problem.ts', 'reference.ts']) {
			const path = join(made(), name);
			writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
		}
		const { status, stdout, stderr } = npmRun('verify', made());
		expect(status).not.toBe(0);
		expect(stdout + stderr).toMatch(words);
		for (const name of ['problem.ts', 'reference.ts']) {
			const path = join(made(), name);
			writeFileSync(path, readFileSync(path, 'utf8').replace(to, from));
		}
	});
	test('is verified again when a file is saved', async () => {
		const watching = spawn('npm', ['run', '-s', 'verify', '--', made(), '--watch'], {
			cwd: root,
			detached: true,
		});
		let text = '';
		watching.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
		try {
			await vi.waitUntil(() => text.includes('✓ column-means'), 50_000);
			rmSync(join(made(), 'review.md'));
			await vi.waitUntil(() => text.includes('review.md is missing'), 50_000);
		} finally {
			process.kill(-watching.pid!); // it has started
		}
	}, 120_000);
});

describe('batch', () => {
	test('gives a line each in order, whatever the shards, and a broken file stops nothing', () => {
		const batch = join(folder, 'batch');
		mkdirSync(batch);
		const right =
			'export const addUp = (x: number[]) => { let s = 0; for (const v of x) s += v; return s; };';
		for (const name of ['a', 'c', 'd']) writeFileSync(join(batch, `${name}.ts`), right);
		writeFileSync(join(batch, 'b.ts'), 'export const addUp = () => 0;');
		const manifest = join(batch, 'manifest.json');
		const entries = ['a', 'b', 'missing', 'c', 'd'].map((id) => ({
			id,
			problem: '../add-up',
			file: `${id}.ts`,
		}));
		writeFileSync(manifest, JSON.stringify(entries.map((entry) => ({ ...entry, problem }))));
		const whole = npmRun('judge', 'batch', manifest, '--no-complexity');
		const lines = whole.stdout
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as { id: string; verdict: string });
		expect(lines.map(({ id, verdict }) => [id, verdict])).toEqual([
			['a', 'accepted'],
			['b', 'wrong-answer'],
			['missing', 'judge-error'],
			['c', 'accepted'],
			['d', 'accepted'],
		]);
		const shards = ['1/2', '2/2'].map((shard) =>
			npmRun('judge', 'batch', manifest, '--no-complexity', '--shard', shard),
		);
		const split = shards.flatMap(({ stdout }) => stdout.trim().split('\n').map(withoutMs));
		expect(split).toHaveLength(5);
		for (const line of whole.stdout.trim().split('\n').map(withoutMs)) expect(split).toContainEqual(line);
		const junit = npmRun('judge', 'batch', manifest, '--no-complexity', '--reporter', 'junit').stdout;
		expect(junit).toContain('tests="5" failures="1" errors="1"');
	});
	test('goes on where a stopped run was, without a line lost or judged twice', () => {
		const batch = join(folder, 'stopped');
		mkdirSync(batch);
		for (const name of ['a', 'b', 'c']) writeFileSync(join(batch, `${name}.ts`), `// ${name}`);
		const output = join(folder, 'results.ndjson');
		const run = (...options: string[]) =>
			npmRun('judge', 'batch', batch, '--problem', problem, '--output', output, ...options);
		expect(run().stdout).toBe('');
		const whole = readFileSync(output, 'utf8');
		expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('--resume') });
		expect(readFileSync(output, 'utf8')).toBe(whole);

		const [first, second] = whole.split('\n');
		const mark = first!.replace('"ms":', '"mark":true,"ms":');
		writeFileSync(output, `${mark}\n${second!.slice(0, 30)}`);
		expect(run('--resume')).toMatchObject({ status: 1, stderr: expect.stringContaining('3 compile-error') });
		const lines = readFileSync(output, 'utf8').trim().split('\n');
		expect(lines[0]).toBe(mark);
		expect(lines.map(withoutMs).slice(1)).toEqual(whole.trim().split('\n').map(withoutMs).slice(1));

		writeFileSync(output, '{"id":"z.ts","verdict":"accepted"}\n');
		expect(run('--resume')).toMatchObject({ status: 2, stderr: expect.stringContaining('line 1') });
	});
	test('says what a shard is', () => {
		expect(npmRun('judge', 'batch', folder, '--problem', problem, '--shard', '3/2')).toMatchObject({
			status: 2,
		});
	});
});
