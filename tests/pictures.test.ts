// Every package draws its cases, and no answer of a submission can keep it from doing so.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { JudgePool } from '../src/cli/judge-pool.ts';
import type { Picture } from '../src/lib/judge/picture/picture.ts';
import type { ProblemDefinition } from '../src/lib/judge/problem.ts';
import { Random } from '../src/lib/judge/random.ts';
import type { Value } from '../src/lib/judge/value.ts';
import { readFileSync } from 'node:fs';
import { root } from './run-cli.ts';

const pool = new JudgePool(1);
afterAll(() => pool.close());
const slugs = readdirSync(join(root, 'problems')).toSorted();
const fileOf = (slug: string, name: string) => join(root, 'problems', slug, name);
const definitionOf = async (slug: string): Promise<ProblemDefinition> =>
	((await import(fileOf(slug, 'problem.ts'))) as { default: ProblemDefinition }).default;

/** Finite where it is drawn, with words beside it. */
function expectDrawn(picture: Picture | null): void {
	expect(picture).not.toBeNull();
	expect(picture!.panels.length).toBeGreaterThan(0);
	expect(picture!.description.length).toBeGreaterThan(20);
}

test.each(slugs)('%s draws its samples and its smallest failing input', async (slug) => {
	const { plot } = await definitionOf(slug);
	const right = await pool.judge({
		folder: join(root, 'problems', slug),
		source: readFileSync(fileOf(slug, 'reference.ts'), 'utf8'),
		options: { cases: 'samples' },
	});
	for (const { detail } of right.cases) expectDrawn(plot!(detail!));
	const wrong = readdirSync(fileOf(slug, 'submissions/wrong-answer')).slice(0, 3);
	for (const name of wrong) {
		const report = await pool.judge({
			folder: join(root, 'problems', slug),
			source: readFileSync(fileOf(slug, `submissions/wrong-answer/${name}`), 'utf8'),
			options: { complexity: false },
		});
		expectDrawn(plot!(report.counterexample!));
	}
});

test.each(slugs)('%s draws whatever was returned', async (slug) => {
	const { plot, cases } = await definitionOf(slug);
	const at = cases[0]!;
	const input = at.make(at.sizes, new Random('any'));
	const answer = fc.oneof(
		fc.jsonValue({ maxDepth: 4 }),
		fc.constantFrom<Value>(undefined, NaN, -Infinity, [[], [NaN]], [[1], [1, 2]], new Float64Array(3)),
		fc.record({ weights: fc.jsonValue(), bias: fc.jsonValue(), losses: fc.jsonValue() }),
		fc.record({ labels: fc.jsonValue(), centroids: fc.jsonValue(), inertia: fc.jsonValue() }),
		fc.array(
			fc.oneof(fc.jsonValue(), fc.record({ dW: fc.jsonValue(), db: fc.jsonValue(), dX: fc.jsonValue() })),
		),
	) as fc.Arbitrary<Value>;
	fc.assert(fc.property(answer, answer, (expected, actual) => void plot!({ input, expected, actual })));
});
