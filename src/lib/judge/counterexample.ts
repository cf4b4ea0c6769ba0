// The smallest input on which a submission fails: the generators of the failing cases, run again from the smallest
// sizes up with small integers.
import { judgeCase, type Opened } from '#lib/judge/judge-case.ts';
import type { CaseInput, PreparedProblem } from '#lib/judge/prepared-problem.ts';
import { ProblemError, type Case, type Sizes } from '#lib/judge/problem.ts';
import { hash, Random } from '#lib/judge/random.ts';
import type { Counterexample } from '#lib/judge/report.ts';
import type { Tools } from '#lib/judge/tools.ts';
import { countScalars } from '#lib/judge/value.ts';

/** How far the search goes. Counted in runs and operations, so that it ends at the same place on every machine. */
const most = { makers: 6, inputs: 600, runs: 300, ops: 200e6, failuresByLimit: 2 } as const;

/**
 * @param failing the cases that failed, in order
 * @returns the smallest failing input found; a failing case itself when nothing smaller fails
 */
export async function findCounterexample(
	prepared: PreparedProblem,
	failing: readonly Case[],
	submission: Opened,
	tools: Tools,
): Promise<Counterexample | null> {
	let ops = 0;
	let byLimit = 0;
	for (const candidate of candidates(prepared, failing).slice(0, most.runs)) {
		const tried = await tryInput(prepared, candidate, submission, tools);
		ops += tried.ops;
		if (tried.counterexample) {
			const { kind } = tried.counterexample.verdict;
			if (kind === 'wrong-answer' || kind === 'runtime-error') return tried.counterexample;
			if (++byLimit >= most.failuresByLimit) return tried.counterexample;
		}
		if (ops > most.ops) break;
	}
	const smallest = failing
		.map((at) => prepared.inputOf(at))
		.toSorted((a, b) => countScalars(a.input) - countScalars(b.input))[0];
	return smallest === undefined
		? null
		: (await tryInput(prepared, smallest, submission, tools)).counterexample;
}

async function tryInput(
	prepared: PreparedProblem,
	at: CaseInput,
	submission: Opened,
	tools: Tools,
): Promise<{ counterexample: Counterexample | null; ops: number }> {
	const { input } = at;
	const expected = await answerOrNull(prepared, at);
	if (expected === null) return { counterexample: null, ops: 0 };
	const judged = await judgeCase(prepared.problem, submission, at, expected, tools.locate);
	const { verdict, actual } = judged;
	const ops = expected.ops + judged.ops;
	if (verdict.kind === 'accepted') return { counterexample: null, ops };
	const mismatch = verdict.kind === 'wrong-answer' ? verdict.mismatch : null;
	return { counterexample: { input, expected: expected.value, actual, verdict, mismatch }, ops };
}

/** A generator below the sizes its author thought of may make an input that the reference refuses: not a candidate. */
async function answerOrNull(prepared: PreparedProblem, at: CaseInput) {
	try {
		return await prepared.answer(at, 'a smaller input');
	} catch (error) {
		if (error instanceof ProblemError) return null;
		throw error;
	}
}

/** Inputs to try, fewest numbers first. */
function candidates(prepared: PreparedProblem, failing: readonly Case[]): CaseInput[] {
	const makers = new Map(failing.toReversed().map((at) => [at.make, at]));
	const first = [...makers.values()].toReversed().slice(0, most.makers);
	const made: { at: CaseInput; scalars: number }[] = [];
	const each = Math.ceil(most.inputs / Math.max(1, first.length));
	for (const base of first) {
		for (const { sizes, style, round } of plans(prepared, base.sizes).slice(0, each)) {
			const key = `${prepared.problem.slug}/small/${style}/${round}/${JSON.stringify(sizes)}`;
			try {
				const input = prepared.make(base.make, sizes, new Random(key, style));
				made.push({ at: { input, seed: hash(key) }, scalars: countScalars(input) });
			} catch (error) {
				if (!(error instanceof ProblemError)) throw error; // the generator does not go that small
			}
		}
	}
	return made.toSorted((a, b) => a.scalars - b.scalars).map(({ at }) => at);
}

interface Plan {
	readonly sizes: Sizes;
	readonly style: 'real' | 'integer';
	readonly round: number;
}

/** Sizes from the smallest up to those of the case, each with two draws of small integers and one of real numbers. */
function plans(prepared: PreparedProblem, upTo: Sizes): Plan[] {
	let grid: Record<string, number>[] = [{}];
	for (const [letter, value] of Object.entries(upTo)) {
		const low = Math.min(value, prepared.problem.definition.sizes[letter]?.min ?? 1);
		const steps = Array.from({ length: Math.min(value - low, 7) + 1 }, (_, i) => low + i);
		grid = grid.flatMap((sizes) => steps.map((step) => ({ ...sizes, [letter]: step })));
	}
	const total = (sizes: Sizes) => Object.values(sizes).reduce((sum, value) => sum + value, 0);
	return grid
		.toSorted((a, b) => total(a) - total(b))
		.flatMap((sizes) => [
			{ sizes, style: 'integer', round: 0 },
			{ sizes, style: 'integer', round: 1 },
			{ sizes, style: 'real', round: 0 },
		]);
}
