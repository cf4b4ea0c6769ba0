// The growth that is measured in the sandbox, of functions whose growth is known.
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { classIn, sameFormula } from '#lib/judge/complexity/formula.ts';
import { measureCost } from '#lib/judge/complexity/measure-cost.ts';
import { parseFormula } from '#lib/judge/complexity/parse-formula.ts';
import { fn } from '#lib/judge/problem.ts';
import { Random } from '#lib/judge/random.ts';
import type { Sandbox } from '#lib/judge/tools.ts';
import { ensureMeteredWasm } from '#lib/sandbox/metered-wasm.node.ts';
import { createSandbox } from '#lib/sandbox/quickjs-sandbox.ts';
import { ofOneSize } from './known-growth-one-size.ts';
import { ofSeveralSizes } from './known-growth-several-sizes.ts';
import type { Known } from './known-growth.ts';

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await createSandbox(new WebAssembly.Module(readFileSync(await ensureMeteredWasm())));
});

async function measure({ code, sizes, input }: Known) {
	const script = { code: `(function (hand) { hand(${code}); })`, map: '' };
	const program = sandbox.open(script, fn('f', {}), { measuring: true });
	return measureCost(async (at, limitOps, repeat) => {
		const random = new Random(`${JSON.stringify(at)}${repeat}`);
		const limits = { ops: Math.max(limitOps, 1e6), heapBytes: 256 * 2 ** 20, deadlineMs: 10_000 };
		const { outcome, ops, peakBytes, stackBytes, ms } = await program.run(
			input({ ...at }, random),
			limits,
			1,
		);
		return outcome.kind === 'returned'
			? { ok: true, ops, bytes: peakBytes + stackBytes, ms }
			: { ok: false, reason: outcome.kind };
	}, sizes);
}

for (const known of [...ofOneSize, ...ofSeveralSizes])
	test(`${known.name} takes O(${known.time}) and O(${known.space}), surely`, async () => {
		const letters = Object.keys(known.sizes);
		const measured = await measure(known);
		for (const what of ['time', 'space'] as const) {
			const derived = parseFormula(known[what], letters);
			const { text, parameters } = measured[what];
			for (const letter of letters) {
				const growth = parameters[letter]!; // every size is measured
				expect(growth, `${what} in ${letter}`).toMatchObject({ class: classIn(derived, letter) });
				expect(growth.confidence, `${what} in ${letter}: ${growth.note}`).toBeGreaterThanOrEqual(0.9);
			}
			expect(sameFormula(parseFormula(text, letters), derived), `${text} is O(${known[what]})`).toBe(true);
		}
	});
