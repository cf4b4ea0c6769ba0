// One case: run, and from how the run ended to its verdict.
import { limitsFor } from '#lib/judge/limits.ts';
import type { CaseInput, Expected } from '#lib/judge/prepared-problem.ts';
import type { Problem } from '#lib/judge/problem.ts';
import type { Limits, Outcome, Program, Run, Script, Tools } from '#lib/judge/tools.ts';
import type { Input, Value } from '#lib/judge/value.ts';
import { unreachable, type Diagnostic, type Mismatch, type Verdict } from '#lib/judge/verdict.ts';

export interface Judged {
	readonly verdict: Verdict;
	/** What was returned; undefined where nothing was. */
	readonly actual: Value;
	/** The value was right, and the input was changed. */
	readonly onlyChangedInput: boolean;
}

/** A case that ran, and what it cost. */
export interface JudgedCase extends Judged, Pick<Run, 'ops' | 'ms' | 'peakBytes' | 'console'> {
	/** It gave a value. */
	readonly hasReturned: boolean;
}

/** A script and the program that runs it. */
export interface Opened {
	readonly program: Program;
	readonly script: Script;
}

/** What a program returned, with what it did to its input. */
export type Returned = Extract<Outcome, { kind: 'returned' }>;

/** Runs a submission on an input, within limits that the reference's cost sets, and judges what it gave. */
export async function judgeCase(
	problem: Problem,
	{ program, script }: Opened,
	{ input, seed }: CaseInput,
	expected: Expected,
	locate: Tools['locate'],
): Promise<JudgedCase> {
	const limits = limitsFor(problem.definition.limits, expected.ops);
	const run = await program.run(input, limits, seed);
	const judged = judgeRun(problem, { input, expected: expected.value, limits, script }, run, locate);
	const { ops, ms, peakBytes, console } = run;
	const hasReturned = run.outcome.kind === 'returned';
	return { ...judged, hasReturned, ops, ms, peakBytes, console };
}

/** Opens a submission, or the reference, as its cases are run. */
export function openForCases({ definition }: Problem, script: Script, { sandbox }: Tools): Opened {
	const watchInput = !definition.mayChangeInput;
	return { program: sandbox.open(script, definition.entry, { watchInput }), script };
}

/** The verdict of one run. The class comes from facts that the host holds. */
export function judgeRun(
	problem: Problem,
	at: { input: Input; expected: Value; limits: Limits; script: Script },
	run: Run,
	locate: Tools['locate'],
): Judged {
	const { outcome } = run;
	if (outcome.kind === 'returned') {
		const wrongValue = check(problem, { ...at, actual: outcome.value });
		const mismatch = wrongValue ?? changeOf(problem, outcome);
		return {
			verdict: mismatch ? { kind: 'wrong-answer', mismatch } : { kind: 'accepted' },
			actual: outcome.value,
			onlyChangedInput: wrongValue === null && mismatch !== null,
		};
	}
	const verdict = failure(outcome, at, (diagnostic) => locate(at.script, diagnostic));
	return { verdict, actual: undefined, onlyChangedInput: false };
}

/** What was returned is right, and the input is as the contract wants it. */
export function isRight(
	problem: Problem,
	at: { readonly input: Input; readonly expected: Value },
	returned: Returned,
): boolean {
	return check(problem, { ...at, actual: returned.value }) === null && changeOf(problem, returned) === null;
}

/** A change of the input, where the contract forbids it. */
function changeOf({ definition }: Problem, { changedInput }: Returned): Mismatch | null {
	if (changedInput === null || definition.mayChangeInput) return null;
	return {
		path: `input ${changedInput.path}`,
		expected: changedInput.before,
		actual: changedInput.after,
		reason: 'the input was changed; work on a copy',
	};
}

/**
 * The checker accepted the reference's own answer before, so where it throws on this one, the answer has not the shape
 * of the contract.
 */
function check(
	problem: Problem,
	{ input, expected, actual }: { input: Input; expected: Value; actual: Value },
): Mismatch | null {
	try {
		return problem.definition.check.check({ input, expected, actual, path: '' });
	} catch {
		return { path: '', expected, actual, reason: 'the answer has not the shape that the contract asks for' };
	}
}

function failure(
	outcome: Exclude<Outcome, { kind: 'returned' }>,
	{ limits, expected }: { limits: Limits; expected: Value },
	locate: (diagnostic: Diagnostic) => Diagnostic,
): Verdict {
	switch (outcome.kind) {
		case 'not-data':
			return {
				kind: 'wrong-answer',
				mismatch: { path: outcome.path, expected, actual: undefined, reason: outcome.reason },
			};
		case 'not-callable':
			return {
				kind: 'compile-error',
				diagnostics: [{ message: outcome.message, line: null, column: null }],
			};
		case 'threw':
			return { kind: 'runtime-error', message: outcome.message, diagnostic: locate(outcome.at) };
		case 'engine-crashed': {
			const message = `the engine stopped on this program (${outcome.message})`;
			return { kind: 'runtime-error', message, diagnostic: { message, line: null, column: null } };
		}
		case 'out-of-operations':
			return { kind: 'time-limit', limitOps: limits.ops, by: 'operations' };
		case 'out-of-time':
			return { kind: 'time-limit', limitOps: limits.ops, by: 'clock' };
		case 'out-of-heap':
			return { kind: 'memory-limit', by: 'heap', limitBytes: limits.heapBytes };
		case 'out-of-stack':
			return { kind: 'memory-limit', by: 'stack', limitBytes: outcome.limitBytes };
		case 'too-much-output':
			return { kind: 'output-limit', what: outcome.what };
		case 'fault':
			return { kind: 'judge-error', message: outcome.message };
		default:
			return unreachable(outcome);
	}
}
