import { expect, test } from 'vitest';
import { exact } from '#lib/judge/check/exact.ts';
import { judgeToEnd } from '#lib/judge/judge.ts';
import { PreparedProblem } from '#lib/judge/prepared-problem.ts';
import { defineProblem, fn, sample } from '#lib/judge/problem.ts';
import type { Outcome, Tools } from '#lib/judge/tools.ts';
import type { Input } from '#lib/judge/value.ts';

const definition = defineProblem({
	title: 'Root',
	level: 'easy',
	topics: [],
	summary: '',
	entry: fn('root', { x: 'number' }),
	sizes: {},
	complexity: { time: '1', space: '1' },
	cost: () => [1],
	check: exact(),
	cases: [sample('nine', [9])],
});

/** Scripts are their own names: the reference is right and refuses what is negative; a submission returns 3. */
const tools: Tools = {
	bundle: (code) => Promise.resolve({ ok: true, script: { code, map: '' } }),
	locate: (_, at) => at,
	sandbox: {
		open: ({ code }) => ({
			run: (input) =>
				Promise.resolve({
					outcome: code === 'reference' ? root(input) : { kind: 'returned', value: 3, changedInput: null },
					ops: 1,
					peakBytes: 0,
					stackBytes: 0,
					ms: 0,
					console: [],
				}),
		}),
	},
};
function root([x]: Input): Outcome {
	if (typeof x === 'number' && x >= 0) return { kind: 'returned', value: Math.sqrt(x), changedInput: null };
	const at = { message: 'x is negative', line: null, column: null };
	return { kind: 'threw', message: 'x is negative', at };
}
const prepared = new PreparedProblem(
	{ slug: 'root', definition, reference: 'reference', submissions: [] },
	tools,
);
const run = (...own: { name: string; input: Input }[]) =>
	judgeToEnd(prepared, 'three', tools, { cases: 'samples', own });

test('own inputs run first, and what they should return is what the reference returns', async () => {
	const report = await run({ name: 'mine', input: [16] });
	expect(report.cases.map(({ name, group, verdict }) => [name, group, verdict.kind])).toEqual([
		['mine', 'own', 'wrong-answer'],
		['nine', 'sample', 'accepted'],
	]);
	expect(report.cases[0]?.detail).toEqual({ input: [16], expected: 4, actual: 3 });
	expect(report.verdict).toBe('wrong-answer');
});

test('an own input that the reference refuses says so, and the verdict is that of the other cases', async () => {
	const report = await run({ name: 'negative', input: [-1] });
	expect(report.cases[0]?.verdict).toEqual({
		kind: 'unanswered',
		message: 'The reference does not answer this input: x is negative.',
	});
	expect(report.verdict).toBe('accepted');
	expect(report.passed).toBe(1);
});
