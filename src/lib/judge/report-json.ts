// The report as the command line prints it with --json: one object, the same from the page but for `ms`.
import type { Cost, Report } from '#lib/judge/report.ts';
import { toJson, type Json } from '#lib/judge/value-json.ts';
import type { Mismatch } from '#lib/judge/verdict.ts';

/** Plain data, ready for JSON.stringify. Numbers that JSON lacks are written as value-json.ts says. */
export function reportJson(report: Report): Json {
	const { counterexample, complexity } = report;
	return {
		problem: report.problem,
		verdict: report.verdict,
		passed: report.passed,
		total: report.total,
		ops: report.ops,
		ms: round(report.ms),
		peakBytes: report.peakBytes,
		cases: report.cases.map(({ name, group, verdict, ops, ms, peakBytes }) => ({
			name,
			group,
			verdict: verdict.kind,
			ops,
			ms: round(ms),
			peakBytes,
			mismatch: verdict.kind === 'wrong-answer' ? mismatchJson(verdict.mismatch) : null,
		})),
		counterexample: counterexample && {
			input: toJson(counterexample.input),
			expected: toJson(counterexample.expected),
			actual: toJson(counterexample.actual),
			verdict: counterexample.verdict.kind,
			mismatch: counterexample.mismatch && mismatchJson(counterexample.mismatch),
		},
		mistake: report.mistake,
		diagnostics: report.diagnostics.map(({ message, line, column }) => ({ message, line, column })),
		complexity: complexity && {
			time: costJson(complexity.time),
			space: costJson(complexity.space),
			reference: {
				time: costJson(complexity.reference.time),
				space: costJson(complexity.reference.space),
				opsRatio: complexity.reference.opsRatio,
			},
		},
	};
}

function mismatchJson({ path, expected, actual, reason }: Mismatch): Json {
	return { path, expected: toJson(expected), actual: toJson(actual), reason };
}

function costJson({ text, parameters }: Cost): Json {
	return {
		text,
		parameters: Object.fromEntries(
			Object.entries(parameters).map(([letter, { class: growth, exponent, confidence, note }]) => [
				letter,
				{ class: growth, exponent, confidence, note },
			]),
		),
	};
}

/** Milliseconds to a tenth: more would be noise. */
function round(ms: number): number {
	return Math.round(ms * 10) / 10;
}
