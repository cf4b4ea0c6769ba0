// The one way through: bundle, run each case in the sandbox, check outside it, explain, measure.
import { opsRatio } from '#lib/judge/complexity/ops-ratio.ts';
import { findCounterexample } from '#lib/judge/counterexample.ts';
import type { Helper } from '#lib/judge/helper.ts';
import { judgeCase, openForCases, type Opened } from '#lib/judge/judge-case.ts';
import { measureScript } from '#lib/judge/measure.ts';
import { findMistake, type RightAnswer, type WrongAnswer } from '#lib/judge/mistake.ts';
import {
	Unanswered,
	type CaseInput,
	type Expected,
	type PreparedProblem,
} from '#lib/judge/prepared-problem.ts';
import { ProblemError, type Case } from '#lib/judge/problem.ts';
import { hash } from '#lib/judge/random.ts';
import {
	isMeasurable,
	type CaseReport,
	type Complexity,
	type JudgeEvent,
	type Report,
} from '#lib/judge/report.ts';
import { textOf } from '#lib/judge/thrown.ts';
import type { Script, Tools } from '#lib/judge/tools.ts';
import type { Input } from '#lib/judge/value.ts';
import { endsRun, isLimit, type Diagnostic, type VerdictKind } from '#lib/judge/verdict.ts';

export interface JudgeOptions {
	/** `samples`: the shown cases and the reader's own, for a quick run. Default `all`. */
	readonly cases?: 'all' | 'samples';
	/** The reader's own inputs, judged before the others. */
	readonly own?: readonly { readonly name: string; readonly input: Input }[];
	/** End at the first case that is not accepted. Default false: all cases run unless one hit a limit. */
	readonly stopAtFirst?: boolean;
	/** Search for the smallest failing input and the mistake it looks like. Default true. */
	readonly explain?: boolean;
	/** Measure how the cost grows, where the verdict is accepted or time-limit. Default true. */
	readonly complexity?: boolean;
	/** Another thread that judges some of the cases. */
	readonly helper?: Helper | null;
}

/** One case to judge, with where its input and its expected answer come from. */
interface Task {
	readonly name: string;
	readonly group: CaseReport['group'];
	readonly at: CaseInput;
	readonly expected: () => Promise<Expected>;
	/** Null for the reader's own. */
	readonly source: Case | null;
	/** In the list of the package's cases. */
	readonly index: number | null;
}

/**
 * Judges a submission. Yields an event for each step; the last is `report`. Never throws for what a submission does;
 * a broken problem or a fault of ours ends in the verdict judge-error.
 */
export async function* judge(
	prepared: PreparedProblem,
	source: string,
	tools: Tools,
	options: JudgeOptions = {},
): AsyncGenerator<JudgeEvent, Report> {
	const { cases = 'all', own = [], explain = cases === 'all', complexity = cases === 'all' } = options;
	const { helper = null } = options;
	const { problem } = prepared;
	let empty = emptyReport(problem.slug, 0);
	try {
		const tasks = [...own.map((at, i) => ownTask(prepared, at, i)), ...caseTasks(prepared, cases)];
		empty = emptyReport(problem.slug, tasks.length);
		const bundled = await tools.bundle(source, problem.definition.entry);
		if (!bundled.ok) {
			return yield* last({ ...empty, verdict: 'compile-error', diagnostics: bundled.diagnostics });
		}
		yield { type: 'compiled', total: tasks.length };
		const { script } = bundled;
		const opened = openForCases(problem, script, tools);
		helper?.begin(script);

		let report = empty;
		const wrong: WrongAnswer[] = [];
		const right: RightAnswer[] = [];
		const failing: Case[] = [];
		for (const [index, task] of tasks.entries()) {
			const judged = await judgeTask(prepared, task, opened, { tools, helper });
			report = withCase(report, judged.report);
			if (judged.wrong) wrong.push(judged.wrong);
			if (judged.right) right.push(judged.right);
			if (judged.report.verdict.kind !== 'accepted' && task.source) failing.push(task.source);
			yield { type: 'case', index, total: tasks.length, report: judged.report };
			if (options.stopAtFirst && judged.report.verdict.kind !== 'accepted') break;
			if (endsRun(judged.report.verdict.kind)) break;
		}
		helper?.end();
		yield { type: 'verdict', report };

		if (explain && failing.length > 0 && isExplainable(report.verdict)) {
			const counterexample = await findCounterexample(prepared, failing, opened, tools);
			const mistake = report.verdict === 'wrong-answer' ? await findMistake(prepared, wrong, right) : null;
			report = { ...report, counterexample, mistake };
		}
		yield { type: 'explained', report };

		if (complexity && isMeasurable(report))
			report = { ...report, complexity: await compareCost(prepared, script, tools) };
		yield { type: 'report', report };
		return report;
	} catch (error) {
		const message =
			error instanceof ProblemError ? error.message : `the judge failed: ${textOf(error)}; please report it`;
		const diagnostic: Diagnostic = { message, line: null, column: null };
		return yield* last({ ...empty, verdict: 'judge-error', diagnostics: [diagnostic] });
	}
}

/** Judges to the end. */
export async function judgeToEnd(...args: Parameters<typeof judge>): Promise<Report> {
	const events = judge(...args);
	for (;;) {
		const { done, value } = await events.next();
		if (done) return value;
	}
}

async function* last(report: Report): AsyncGenerator<JudgeEvent, Report> {
	yield { type: 'verdict', report };
	yield { type: 'report', report };
	return report;
}

function caseTasks(prepared: PreparedProblem, which: 'all' | 'samples'): Task[] {
	return [...prepared.cases.entries()]
		.filter(([, { group }]) => which === 'all' || group === 'sample')
		.map(([index, source]) => ({
			name: source.name,
			group: source.group,
			at: prepared.inputOf(source),
			expected: () => prepared.expected(index),
			source,
			index,
		}));
}

function ownTask(
	prepared: PreparedProblem,
	{ name, input }: { name: string; input: Input },
	i: number,
): Task {
	const at = { input, seed: hash(`${prepared.problem.slug}/own/${i}`) };
	return { name, group: 'own', at, expected: () => prepared.answerOwn(at), source: null, index: null };
}

async function judgeTask(
	prepared: PreparedProblem,
	{ name, group, at, expected: answer, index }: Task,
	opened: Opened,
	{ tools, helper }: { readonly tools: Tools; readonly helper: Helper | null },
): Promise<{ report: CaseReport; wrong: WrongAnswer | null; right: RightAnswer | null }> {
	const { input, seed } = at;
	const expected = await answer().catch((error: unknown) => {
		if (error instanceof Unanswered) return error;
		throw error;
	});
	if (expected instanceof Unanswered)
		return { report: unanswered(name, expected.message), wrong: null, right: null };
	const shown = group === 'sample' || group === 'own';
	const helped = index === null || shown ? null : await helper?.judged(index);
	const judged = helped ?? (await judgeCase(prepared.problem, opened, at, expected, tools.locate));
	const { verdict, actual, hasReturned, onlyChangedInput, ops, ms, peakBytes, console } = judged;
	const detail = shown ? { input, expected: expected.value, actual } : null;
	const returnedWrong = verdict.kind === 'wrong-answer' && hasReturned;
	return {
		report: { name, group, verdict, ops, ms, peakBytes, console, detail },
		wrong: returnedWrong ? { input, seed, actual, onlyChangedInput, referenceOps: expected.ops } : null,
		right:
			verdict.kind === 'accepted'
				? { input, seed, expected: expected.value, referenceOps: expected.ops }
				: null,
	};
}

/** An own case that nobody ran: there is nothing to hold an answer to. */
function unanswered(name: string, message: string): CaseReport {
	const verdict = { kind: 'unanswered', message } as const;
	return { name, group: 'own', verdict, ops: 0, ms: 0, peakBytes: 0, console: [], detail: null };
}

/** Adds a case; the submission's verdict is that of its first case that is not accepted. */
function withCase(report: Report, added: CaseReport): Report {
	const { kind } = added.verdict;
	if (kind === 'unanswered') return { ...report, cases: [...report.cases, added] };
	const isFirst =
		report.verdict === 'accepted' || report.cases.every(({ verdict }) => verdict.kind === 'unanswered');
	return {
		...report,
		verdict: isFirst || kind === 'judge-error' ? kind : report.verdict,
		passed: report.passed + (kind === 'accepted' ? 1 : 0),
		ops: report.ops + added.ops,
		ms: report.ms + added.ms,
		peakBytes: Math.max(report.peakBytes, added.peakBytes),
		cases: [...report.cases, added],
		diagnostics: [...report.diagnostics, ...diagnosticsOf(added).filter((d) => isNew(d, report.diagnostics))],
	};
}

function diagnosticsOf({ verdict }: CaseReport): readonly Diagnostic[] {
	if (verdict.kind === 'compile-error') return verdict.diagnostics;
	if (verdict.kind === 'runtime-error') return [verdict.diagnostic];
	if (verdict.kind === 'judge-error') return [{ message: verdict.message, line: null, column: null }];
	return [];
}

function isNew({ message, line, column }: Diagnostic, known: readonly Diagnostic[]): boolean {
	return !known.some((other) => other.message === message && other.line === line && other.column === column);
}

function isExplainable(verdict: VerdictKind): boolean {
	return verdict === 'wrong-answer' || verdict === 'runtime-error' || isLimit(verdict);
}

/** The cost of a submission beside the reference's. Throws ProblemError for a broken problem. */
export async function compareCost(
	prepared: PreparedProblem,
	script: Script,
	tools: Tools,
): Promise<Complexity> {
	const reference = await prepared.cost();
	const own = await measureScript(script, prepared.problem, tools);
	return { ...own, reference: { ...reference, opsRatio: opsRatio(own.points, reference.points) } };
}

/** Judge-error until a case has run: an empty list of cases is never accepted. */
function emptyReport(slug: string, total: number): Report {
	return {
		problem: slug,
		verdict: 'judge-error',
		passed: 0,
		total,
		ops: 0,
		ms: 0,
		peakBytes: 0,
		cases: [],
		counterexample: null,
		mistake: null,
		diagnostics: [],
		complexity: null,
	};
}
