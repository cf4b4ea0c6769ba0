// Why a submission failed, out of the report that was kept of it.
import * as v from 'valibot';
import type { CaseDetail } from '#lib/judge/report.ts';
import { fromJson, type Json } from '#lib/judge/value-json.ts';
import { verdictKinds, type Diagnostic } from '#lib/judge/verdict.ts';
import { explainMismatch, type Ending } from '#lib/judge/verdict-words.ts';

export interface KeptFailure {
	readonly diagnostics: readonly Diagnostic[];
	/** The known mistake that it looks like. */
	readonly mistake: string | null;
	/** The smallest input found on which it fails. */
	readonly smallest: { readonly detail: CaseDetail; readonly ending: Ending } | null;
}

const json = v.custom<Json>((value) => value !== undefined);
const position = v.nullable(v.number());
const kept = v.object({
	mistake: v.nullable(v.string()),
	diagnostics: v.array(v.object({ message: v.string(), line: position, column: position })),
	counterexample: v.nullable(
		v.object({
			input: v.array(json),
			expected: json,
			actual: json,
			verdict: v.picklist(verdictKinds),
			mismatch: v.nullable(v.object({ path: v.string(), expected: json, actual: json, reason: v.string() })),
		}),
	),
});

/** Null where the report can't be read, as one that an imported file brought may be. */
export function readFailure(report: Json): KeptFailure | null {
	const parsed = v.safeParse(kept, report);
	if (!parsed.success) return null;
	try {
		return failureOf(parsed.output);
	} catch (error) {
		if (error instanceof SyntaxError) return null; // a value of a form that is not known
		throw error;
	}
}

function failureOf({ mistake, diagnostics, counterexample }: v.InferOutput<typeof kept>): KeptFailure {
	if (counterexample === null) return { diagnostics, mistake, smallest: null };
	const { input, expected, actual, verdict, mismatch } = counterexample;
	return {
		diagnostics,
		mistake,
		smallest: {
			detail: { input: input.map(fromJson), expected: fromJson(expected), actual: fromJson(actual) },
			ending: {
				kind: verdict,
				mismatch: mismatch && {
					...mismatch,
					expected: fromJson(mismatch.expected),
					actual: fromJson(mismatch.actual),
				},
				reason: mismatch ? explainMismatch(mismatch) : '',
			},
		},
	};
}
