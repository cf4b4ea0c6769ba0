// JUnit XML of a batch: a test case a submission.
import { explainVerdict } from '#lib/judge/format.ts';
import type { BatchResult } from './batch.ts';
import { xmlText } from './printable.ts';

/** The whole file; time in seconds. */
export function junitXml(results: readonly BatchResult[]): string {
	const failures = results.filter(
		({ verdict }) => verdict !== 'accepted' && verdict !== 'judge-error',
	).length;
	const errors = results.filter(({ verdict }) => verdict === 'judge-error').length;
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<testsuites><testsuite name="descent" tests="${results.length}" failures="${failures}" errors="${errors}">`,
		...results.map(testCase),
		'</testsuite></testsuites>',
	].join('\n');
}

function testCase({ item, verdict, report, message }: BatchResult): string {
	const seconds = ((report?.ms ?? 0) / 1000).toFixed(3);
	const open = `<testcase classname="${xmlText(item.problem)}" name="${xmlText(item.id)}" time="${seconds}"`;
	if (verdict === 'accepted') return `${open}/>`;
	const failed = report?.cases.find((at) => at.verdict.kind !== 'accepted');
	const why =
		message ?? (failed ? `${failed.name}: ${explainVerdict(failed.verdict)}` : firstDiagnostic(report));
	const tag = verdict === 'judge-error' ? 'error' : 'failure';
	return `${open}><${tag} type="${verdict}" message="${xmlText(why)}"/></testcase>`;
}

function firstDiagnostic(report: BatchResult['report']): string {
	const first = report?.diagnostics[0];
	return first ? `line ${first.line ?? '?'}: ${first.message}` : '';
}
