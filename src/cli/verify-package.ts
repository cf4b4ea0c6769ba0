// Holds a package to what it says of itself: every labelled submission gets its folder's verdict, the reference agrees
// with the oracle and costs what was derived.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { costDifferences } from '#lib/judge/derived-cost.ts';
import { explainVerdict } from '#lib/judge/format.ts';
import { mistakeSentence } from '#lib/judge/mistake.ts';
import type { Problem } from '#lib/judge/problem.ts';
import type { Report } from '#lib/judge/report.ts';
import { inexactArithmetic } from './inexact-arithmetic.ts';
import type { JudgePool } from './judge-pool.ts';
import { loadProblem } from './load-problem.ts';

export interface PackageResult {
	readonly slug: string;
	readonly cases: number;
	readonly submissions: number;
	readonly oracleCases: number;
	/** The reference's worst error against the oracle, as a share of the tolerance. */
	readonly oracleError: number;
	readonly time: string;
	readonly space: string;
	/** One sentence each; none when the package holds. */
	readonly differences: readonly string[];
}

/** A reference that is farther from its oracle than this share of the tolerance leaves a right solver too little. */
const mostOracleError = 0.1;

const parts = ['statement.md', 'starter.ts', 'reference.ts', 'review.md', 'oracle.json'];

/**
 * Verifies one package. Rejects with BrokenPackage or ProblemError where it can't be judged at all.
 *
 * @param seed  of the generated cases
 * @param seeds others, with which the labels are held too
 */
export async function verifyPackage(
	folder: string,
	pool: JudgePool,
	{ seed, seeds }: { seed: string; seeds: readonly string[] },
): Promise<PackageResult> {
	const problem = await loadProblem(folder);
	const missing = parts.filter((file) => !existsSync(join(folder, file)));
	const differences = [...missing.map((file) => `${file} is missing`), ...inexactArithmetic(folder)];

	const [reference, oracle, labelled, ...withOthers] = await Promise.all([
		pool.judge({ folder, source: problem.reference, salt: seed, options: { explain: false } }),
		missing.includes('oracle.json') ? null : pool.holdToOracle(folder),
		labelDifferences(problem, folder, pool, seed, true),
		...seeds.map(async (other) =>
			(await labelDifferences(problem, folder, pool, other)).map((text) => `seed ${other}: ${text}`),
		),
	]);
	if (reference.verdict !== 'accepted')
		differences.push(`reference.ts gets ${reference.verdict}: ${firstFailure(reference)}`);
	for (const { name, verdict } of oracle?.failures ?? [])
		differences.push(`reference.ts and the oracle differ in "${name}": ${explainVerdict(verdict)}`);
	if (oracle && oracle.worst > mostOracleError)
		differences.push(
			`reference.ts and the oracle differ by ${oracle.worst.toPrecision(2)} of the tolerance: more than ${mostOracleError}`,
		);
	differences.push(...labelled, ...withOthers.flat(), ...describeCost(problem, reference));
	return {
		slug: problem.slug,
		cases: problem.definition.cases.length,
		submissions: problem.submissions.length,
		oracleCases: oracle?.total ?? 0,
		oracleError: oracle?.worst ?? 0,
		time: reference.complexity?.time.text ?? '?',
		space: reference.complexity?.space.text ?? '?',
		differences,
	};
}

async function labelDifferences(
	problem: Problem,
	folder: string,
	pool: JudgePool,
	salt: string,
	explain = false,
): Promise<string[]> {
	// The verdict is that of the first case that fails: the others would only explain it.
	const options = { explain, complexity: false, stopAtFirst: !explain };
	const differences = problem.submissions.map(async (submission) =>
		labelDifference(submission, await pool.judge({ folder, source: submission.source, salt, options })),
	);
	return (await Promise.all(differences)).filter((text) => text !== null);
}

function labelDifference(submission: Problem['submissions'][number], report: Report): string | null {
	const file = `submissions/${submission.verdict}/${submission.name}.ts`;
	if (report.verdict !== submission.verdict) return `${file} gets ${report.verdict}: ${firstFailure(report)}`;
	if (submission.verdict !== 'wrong-answer') return null;
	const sentence = mistakeSentence(submission);
	if (sentence === null)
		return `${file} does not say its mistake: make the first line a comment with one sentence`;
	if (report.mistake !== null && report.mistake !== sentence)
		return `${file} looks like another: "${report.mistake}"; add a case that tells the two apart, or keep one`;
	return null;
}

function describeCost({ definition }: Problem, { complexity }: Report): string[] {
	if (complexity === null) return [];
	return costDifferences(definition, complexity).map(
		({ what, letter, derived, measured, note }) =>
			`${what} in ${letter}: derived ${derived}, measured ${measured}${note === null ? '' : ` (${note})`}`,
	);
}

function firstFailure({ cases, diagnostics, passed, total }: Report): string {
	const failed = cases.find(({ verdict }) => verdict.kind !== 'accepted');
	if (failed) return `"${failed.name}": ${explainVerdict(failed.verdict)}`;
	const first = diagnostics[0];
	return first ? `line ${first.line ?? '?'}: ${first.message}` : `${passed} of ${total} cases passed`;
}
