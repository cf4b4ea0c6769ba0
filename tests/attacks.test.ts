// What a stranger may submit, judged on the command line's side: each attack ends by a verdict that fits it, and the next
// submission counts as if nothing had been.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { VerdictKind } from '#lib/judge/verdict.ts';
import { JudgePool } from '../src/cli/judge-pool.ts';
import {
	attackedFolder as folder,
	attackTable,
	loadAttacks,
	reference,
	type Attack,
} from './attacks/attacks.ts';

const attacks = await loadAttacks();
const pool = new JudgePool(1);
const runs: { attack: Attack; verdict: VerdictKind; seconds: number }[] = [];
const judge = (source: string) => pool.judge({ folder, source, options: { complexity: false } });
let goodOps: number;

beforeAll(async () => {
	goodOps = (await judge(reference)).ops;
}, 60_000); // the judge starts: on a busy machine longer than a hook usually may
afterAll(async () => {
	console.log(attackTable(runs));
	await pool.close();
});

test.each(attacks.map((attack) => [attack.name, attack] as const))(
	'%s ends by its verdict, and the next submission counts exactly',
	async (_, attack) => {
		const started = performance.now();
		const { verdict } = await judge(attack.source);
		runs.push({ attack, verdict, seconds: (performance.now() - started) / 1000 });
		expect(attack.may).toContain(verdict);
		expect(await judge(reference)).toMatchObject({ verdict: 'accepted', ops: goodOps });
	},
);

const called = attacks.filter(
	({ class: of, source }) => of === 'resource' && source.includes('export function'),
);
test.each(called.map((attack) => [attack.name, attack] as const))(
	'%s ends also as the module is evaluated',
	async (_, { source }) => {
		const { verdict } = await judge(`${source}\nknnClassify([[1]], [1], [[1]], 1);\n`);
		expect(['accepted', 'judge-error', 'stopped']).not.toContain(verdict);
		expect(await judge(reference)).toMatchObject({ verdict: 'accepted', ops: goodOps });
	},
);

test('an error in the module itself is a runtime error at its line', async () => {
	const source = 'const table = [1];\n(table as any).missing.length;\nexport const knnClassify = () => 0;\n';
	const report = await pool.judge({ folder, source });
	expect(report).toMatchObject({ verdict: 'runtime-error', diagnostics: [{ line: 2 }] });
});
