import { expect, test, vi } from 'vitest';
import { exact } from '#lib/judge/check/exact.ts';
import { judgeToEnd } from '#lib/judge/judge.ts';
import { PreparedProblem } from '#lib/judge/prepared-problem.ts';
import { defineProblem, fixed, fn, sample } from '#lib/judge/problem.ts';
import type { Outcome, Run, Tools } from '#lib/judge/tools.ts';
import type { Input } from '#lib/judge/value.ts';
import { AskedHelper, giveHelp } from '#lib/worker/helper-port.ts';

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
	cases: [sample('first', [0]), ...Array.from({ length: 9 }, (_, i) => fixed('edge', `${i + 1}`, [i + 1]))],
});

const returned = (value: number): Outcome => ({ kind: 'returned', value, changedInput: null });
const submissions: Readonly<Record<string, (x: number) => Outcome>> = {
	reference: (x) => returned(x * x),
	'wrong from 4 on': (x) => returned(x < 4 ? x * x : x),
	'throws at 5': (x) =>
		x === 5
			? { kind: 'threw', message: 'five', at: { message: 'five', line: null, column: null } }
			: returned(x * x),
	'too slow from 3 on': (x) => (x < 3 ? returned(x * x) : { kind: 'out-of-operations' }),
	'no function': () => ({ kind: 'not-callable', message: 'Export root.' }),
};

/** Scripts are their own names. `ran` hears what a submission, though not the reference, runs on. */
function toolsThat(ran: (x: number) => void): Tools {
	return {
		bundle: (code) => Promise.resolve({ ok: true, script: { code, map: '' } }),
		locate: (_, at) => at,
		sandbox: {
			open: ({ code }) => ({
				run: ([x]: Input) => {
					if (code !== 'the reference') ran(Number(x));
					const outcome = (submissions[code] ?? submissions['reference']!)(Number(x)); // it is among them
					return Promise.resolve<Run>({ outcome, ops: 1, peakBytes: 2, stackBytes: 0, ms: 0, console: [] });
				},
			}),
		},
	};
}

function prepare(tools: Tools): PreparedProblem {
	return new PreparedProblem(
		{ slug: 'root', definition, reference: 'the reference', submissions: [] },
		tools,
	);
}

async function judged(source: string, port: MessagePort | null): Promise<{ report: unknown; ran: number[] }> {
	const ran: number[] = [];
	const tools = toolsThat((x) => ran.push(x));
	const helper = port && new AskedHelper(port);
	const report = await judgeToEnd(prepare(tools), source, tools, {
		explain: false,
		complexity: false,
		helper,
	});
	return { report, ran };
}

test.each(Object.keys(submissions))('%s: the report is the same with a helper', async (source) => {
	const { port1, port2 } = new MessageChannel();
	const helped: number[] = [];
	const tools = toolsThat((x) => helped.push(x));
	const prepared = prepare(tools);
	await prepared.validate();
	giveHelp(port2, () => Promise.resolve({ prepared, tools }));
	const alone = await judged(source, null);
	const together = await judged(source, port1);
	expect(together.report).toEqual(alone.report);
	expect(helped).not.toContain(0); // a sample
	if (source !== 'reference') return;
	expect(helped[0]).toBe(9);
	expect(together.ran.length).toBeLessThan(8);
});

test('a helper that hangs in a case, or was never there, keeps nobody from the verdict', async () => {
	const alone = await judged('reference', null);
	const { port1, port2 } = new MessageChannel();
	port2.postMessage({ began: 4 });
	expect(await judged('reference', port1)).toEqual(alone);
	expect(await judged('reference', new MessageChannel().port1)).toEqual(alone);
});

test('a helper that has something else to do leaves', async () => {
	const { port1, port2 } = new MessageChannel();
	const ran = vi.fn();
	const tools = toolsThat(ran);
	const leave = giveHelp(port2, () => Promise.resolve({ prepared: prepare(tools), tools }));
	leave();
	await judged('reference', port1);
	expect(ran).not.toHaveBeenCalled();
});
