import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { JudgePool } from '../src/cli/judge-pool.ts';
import { root } from './run-cli.ts';

const folder = join(root, 'tests/fixtures/outside/add-up');
const reference = readFileSync(join(folder, 'reference.ts'), 'utf8');
const options = { complexity: false };
const pool = new JudgePool(1);
let goodOps: number;

beforeAll(async () => {
	goodOps = (await pool.judge({ folder, source: reference, options })).ops;
});
afterAll(() => pool.close());

/** What may come of a hostile body of `addUp`, by `security.md`'s table of verdicts. */
test.each<[name: string, body: string, verdict: string]>([
	['an endless loop', 'while (true) {}', 'time-limit'],
	['a spread of a billion holes', '[...Array(1e9)]', 'time-limit or memory-limit'],
	['a join of 2^28 holes', 'new Array(2 ** 28).join("xy")', 'time-limit'],
	['a regular expression that backtracks for ever', "/(a+)+$/.test('a'.repeat(40) + 'b')", 'time-limit'],
	['an endless fill', 'const a = new Float64Array(5e6); for (;;) a.fill(0)', 'time-limit'],
	['a hoard of typed arrays', 'const kept = []; for (;;) kept.push(new Float64Array(1000))', 'memory-limit'],
	['endless recursion', 'const f = (n: number): number => 1 + f(n + 1); return f(0)', 'memory-limit'],
	['ten thousand parentheses', `return ${'('.repeat(10_000)}1${')'.repeat(10_000)}`, 'compile-error'],
	['an endless console', 'for (;;) console.log("more")', 'output-limit'],
	[
		'a forged interruption',
		'const e = new Error("interrupted"); e.name = "InternalError"; throw e',
		'runtime-error',
	],
])('%s is told by its verdict, and the next submission counts exactly', async (_, body, verdict) => {
	const source = `export function addUp(x: number[]): unknown {\n\t${body};\n\treturn 0;\n}\n`;
	const report = await pool.judge({ folder, source, options });
	expect(verdict.split(' or ')).toContain(report.verdict);
	const next = await pool.judge({ folder, source: reference, options });
	expect(next).toMatchObject({ verdict: 'accepted', ops: goodOps });
});

test('an error in the module itself is a runtime error at its line', async () => {
	const source = 'const table = [1];\n(table as any).missing.length;\nexport const addUp = () => 0;\n';
	const report = await pool.judge({ folder, source, options });
	expect(report).toMatchObject({ verdict: 'runtime-error', diagnostics: [{ line: 2 }] });
});
