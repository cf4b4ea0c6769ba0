// The reference held to an independent implementation: inputs and outputs kept as data.
import type { Answer, Checker } from '#lib/judge/check/checker.ts';
import { judgeRun } from '#lib/judge/judge-case.ts';
import { referenceLimits } from '#lib/judge/limits.ts';
import type { PreparedProblem } from '#lib/judge/prepared-problem.ts';
import { ProblemError } from '#lib/judge/problem.ts';
import { textOf } from '#lib/judge/thrown.ts';
import type { Limits, Script, Tools } from '#lib/judge/tools.ts';
import { fromJson, type Json } from '#lib/judge/value-json.ts';
import type { Input, Value } from '#lib/judge/value.ts';
import type { Verdict } from '#lib/judge/verdict.ts';

/** `oracle.json` of a package. */
export interface Oracle {
	/** Whose answers they are, with the version: "scikit-learn 1.2.1, LinearRegression". */
	readonly source: string;
	readonly cases: readonly {
		readonly name: string;
		readonly input: readonly Json[];
		readonly expected: Json;
	}[];
}

export interface OracleResult {
	readonly total: number;
	/** Cases in which the reference and the oracle differ. */
	readonly failures: readonly { readonly name: string; readonly verdict: Verdict }[];
	/** The worst error of all cases that hold: the least share of the tolerances that would still do. 0 where all is equal. */
	readonly worst: number;
}

/** Judges the reference with the oracle's answers as the expected ones. Throws ProblemError for a malformed oracle. */
export async function holdToOracle(
	prepared: PreparedProblem,
	text: string,
	tools: Tools,
): Promise<OracleResult> {
	const { problem } = prepared;
	const oracle = parseOracle(text, problem.slug);
	const script = await prepared.referenceScript();
	const limits = referenceLimits(problem.definition.limits);
	const failures: { name: string; verdict: Verdict }[] = [];
	let worst = 0;
	for (const { name, input: json, expected } of oracle.cases) {
		let at: { input: Input; expected: Value; limits: Limits; script: Script };
		try {
			at = { input: json.map(fromJson), expected: fromJson(expected), limits, script };
		} catch (cause) {
			throw new ProblemError(`${problem.slug}: oracle.json, case "${name}": ${textOf(cause)}`, { cause });
		}
		const run = await prepared.runReference(at.input, 1);
		const { verdict, actual } = judgeRun(problem, at, run, tools.locate);
		if (verdict.kind !== 'accepted') failures.push({ name, verdict });
		else worst = Math.max(worst, usedShare(problem.definition.check, { ...at, actual, path: '' }));
	}
	return { total: oracle.cases.length, failures, worst };
}

/** The least share of its tolerances with which a checker still accepts an answer that it accepts with all of them; up to 1 %. */
function usedShare({ check }: Checker, answer: Answer): number {
	const holds = (share: number) => check({ ...answer, share }) === null;
	if (holds(0)) return 0;
	let [low, high] = [1e-15, 1];
	while (high / low > 1.01) {
		const middle = Math.sqrt(low * high);
		if (holds(middle)) high = middle;
		else low = middle;
	}
	return high;
}

function parseOracle(text: string, slug: string): Oracle {
	let oracle: Partial<Oracle> | null;
	try {
		oracle = JSON.parse(text) as Partial<Oracle> | null;
	} catch (cause) {
		throw new ProblemError(`${slug}: oracle.json is not JSON: ${String(cause)}`, { cause });
	}
	if (typeof oracle?.source !== 'string' || !Array.isArray(oracle.cases) || oracle.cases.length === 0)
		throw new ProblemError(
			`${slug}: oracle.json must have "source" and a list "cases" with at least one case`,
		);
	for (const [i, at] of oracle.cases.entries())
		if (typeof at?.name !== 'string' || !Array.isArray(at.input) || !('expected' in at))
			throw new ProblemError(
				`${slug}: oracle.json, case ${i + 1}, must have "name", "input" (a list) and "expected"`,
			);
	return oracle as Oracle;
}
