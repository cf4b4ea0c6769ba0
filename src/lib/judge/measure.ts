// The cost sweep of one program: inputs of growing sizes, operations and bytes counted.
import { measureCost } from '#lib/judge/complexity/measure-cost.ts';
import { makeInput } from '#lib/judge/make-input.ts';
import type { Problem } from '#lib/judge/problem.ts';
import { Random } from '#lib/judge/random.ts';
import type { Cost, CostPoint } from '#lib/judge/report.ts';
import type { Limits, Outcome, Script, Tools } from '#lib/judge/tools.ts';

export interface MeasuredCost {
	readonly time: Cost;
	readonly space: Cost;
	readonly points: readonly CostPoint[];
}

/** Of one point: far above what the sweep plans for, and 256 MB because growth is what is asked. */
const pointLimits: Limits = { ops: 200e6, heapBytes: 256 * 2 ** 20, deadlineMs: 3000 };

/** Evaluation of the script and conversion of values count against the limit too, though not as the point's cost. */
const leastOps = 10e6;

/** Measures how the cost of a script's entry grows. Deterministic: the same script gives the same counts. */
export async function measureScript(script: Script, problem: Problem, tools: Tools): Promise<MeasuredCost> {
	const { definition, slug } = problem;
	const program = tools.sandbox.open(script, definition.entry, { measuring: true });
	return measureCost(async (sizes, limitOps, repeat) => {
		const data = repeat === 0 ? '' : `/${repeat}`;
		const random = new Random(`${slug}/cost/${JSON.stringify(sizes)}${data}`);
		const input = makeInput(slug, definition.cost, sizes, random);
		const limits = { ...pointLimits, ops: Math.min(pointLimits.ops, Math.max(leastOps, limitOps)) };
		const { outcome, ops, peakBytes, stackBytes, ms } = await program.run(input, limits, 1);
		return outcome.kind === 'returned'
			? { ok: true, ops, bytes: peakBytes + stackBytes, ms }
			: { ok: false, reason: whyItEnded(outcome) };
	}, definition.sizes);
}

function whyItEnded(outcome: Exclude<Outcome, { kind: 'returned' }>): string {
	switch (outcome.kind) {
		case 'out-of-operations':
		case 'out-of-time':
			return 'the operations were spent';
		case 'out-of-heap':
			return 'the memory was full';
		case 'out-of-stack':
			return 'the call stack was full';
		default:
			return 'the program failed';
	}
}
