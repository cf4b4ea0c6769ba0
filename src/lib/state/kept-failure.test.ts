import { expect, test } from 'vitest';
import type { Report } from '#lib/judge/report.ts';
import { reportJson } from '#lib/judge/report-json.ts';
import type { Json } from '#lib/judge/value-json.ts';
import { readFailure } from '#lib/state/kept-failure.ts';

const report: Report = {
	problem: 'kmeans',
	verdict: 'wrong-answer',
	passed: 1,
	total: 2,
	ops: 10,
	ms: 1,
	peakBytes: 8,
	cases: [],
	counterexample: {
		input: [[[0.5, -0]], NaN],
		expected: { labels: [0], inertia: 2 },
		actual: { labels: [0], inertia: undefined },
		verdict: {
			kind: 'wrong-answer',
			mismatch: {
				path: 'inertia',
				expected: 2,
				actual: undefined,
				reason: 'expected a number, got undefined',
			},
		},
		mismatch: { path: 'inertia', expected: 2, actual: undefined, reason: 'expected a number, got undefined' },
	},
	mistake: null,
	diagnostics: [{ message: 'x is not defined', line: 3, column: null }],
	complexity: null,
};
/** As the browser keeps it. */
const kept = (of: Report): Json => JSON.parse(JSON.stringify(reportJson(of))) as Json;

test('tells the smallest failing input of a report that was kept as it was', () => {
	const { input, expected, actual, mismatch } = report.counterexample!;
	expect(readFailure(kept(report))).toEqual({
		diagnostics: report.diagnostics,
		mistake: null,
		smallest: {
			detail: { input, expected, actual },
			ending: { kind: 'wrong-answer', mismatch, reason: 'inertia: expected a number, got undefined' },
		},
	});
	expect(readFailure(kept({ ...report, counterexample: null }))?.smallest).toBeNull();
});

test.each<[string, Json]>([
	['none', null],
	['a part of one', { verdict: 'wrong-answer' }],
	['one of another form', { ...(kept(report) as object), counterexample: { input: 5 } }],
	[
		'one with a value that is not known',
		{
			mistake: null,
			diagnostics: [],
			counterexample: { ...(kept(report) as { counterexample: object }).counterexample, actual: { $x: 1 } },
		},
	],
])('of %s nothing is told', (_, json) => {
	expect(readFailure(json)).toBeNull();
});
