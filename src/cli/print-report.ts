// The report as text for people.
import { styleText } from 'node:util';
import { parametersOf } from '#lib/judge/input-parts.ts';
import { explainVerdict, formatValue } from '#lib/judge/format.ts';
import { formatBytes, formatMs, formatOps, formatRatio } from '#lib/judge/format-number.ts';
import { groups, type Entry } from '#lib/judge/problem.ts';
import type { Complexity, Cost, Report } from '#lib/judge/report.ts';
import { verdictNames } from '#lib/judge/verdict-words.ts';
import type { VerdictKind } from '#lib/judge/verdict.ts';
import { printable } from './printable.ts';

export interface Look {
	readonly colour: boolean;
	readonly entry: Entry;
}

/** Lines for a terminal; everything that came from the submission is made printable. */
export function reportText(report: Report, { colour, entry }: Look): string {
	const paint = (style: Parameters<typeof styleText>[0], text: string) =>
		colour ? styleText(style, text) : text;
	const lines: string[] = [];
	const good = report.verdict === 'accepted';
	lines.push(
		`${paint(['bold', good ? 'green' : 'red'], `${mark(report.verdict)} ${verdictNames[report.verdict]}`)}  ${report.problem}, ${report.passed} of ${report.total} cases`,
		paint(
			'dim',
			`  ${formatOps(report.ops)} operations, peak memory ${formatBytes(report.peakBytes)}, ${formatMs(report.ms)}`,
		),
	);
	for (const group of [...groups, 'own'] as const) {
		const cases = report.cases.filter((at) => at.group === group);
		if (cases.length === 0) continue;
		const marks = cases.map(({ verdict }) => mark(verdict.kind)).join('');
		lines.push(`  ${group.padEnd(12)} ${marks}`);
	}
	for (const { message, line, column } of report.diagnostics) {
		const where = line === null ? '' : `line ${line}${column === null ? '' : `:${column}`}: `;
		lines.push(`  ${paint('red', `${where}${printable(message)}`)}`);
	}
	const failed = report.cases.find(({ verdict }) => verdict.kind !== 'accepted');
	if (failed && failed.verdict.kind !== 'compile-error')
		lines.push('', `First failing case: ${failed.name}`, `  ${printable(explainVerdict(failed.verdict))}`);
	const { counterexample } = report;
	if (counterexample) {
		lines.push('', 'Smallest failing input found:');
		for (const { name, value } of parametersOf(entry, counterexample.input))
			lines.push(`  ${name} = ${printable(formatValue(value))}`);
		lines.push(`  expected ${printable(formatValue(counterexample.expected))}`);
		if (counterexample.actual !== undefined)
			lines.push(`  actual   ${printable(formatValue(counterexample.actual))}`);
		lines.push(`  ${printable(explainVerdict(counterexample.verdict))}`);
	}
	if (report.mistake) lines.push('', `${paint('yellow', 'Your bug looks like:')} ${report.mistake}`);
	const said = report.cases.find((at) => at.console.length > 0);
	if (said) {
		lines.push('', `Console, in ${said.name}:`);
		for (const { level, text } of said.console.slice(0, 20)) lines.push(`  ${level}: ${printable(text)}`);
		if (said.console.length > 20) lines.push(`  ... ${said.console.length - 20} lines more`);
	}
	if (report.complexity) lines.push('', ...complexityLines(report.complexity));
	return lines.join('\n');
}

function complexityLines({ time, space, reference }: Complexity): string[] {
	return [
		`Time         ${costText(time)}`,
		`  reference  ${costText(reference.time)}, ${ratioText(reference.opsRatio)}`,
		`Extra space  ${costText(space)}`,
		`  reference  ${costText(reference.space)}`,
	];
}

function ratioText(ratio: number): string {
	return Number.isFinite(ratio) ? `yours takes ${formatRatio(ratio)} times its operations` : 'no common size';
}

function costText({ text, parameters }: Cost): string {
	const notes = Object.entries(parameters)
		.filter(([, { note }]) => note !== null)
		.map(([letter, { note }]) => `${letter}: ${note}`);
	return notes.length === 0 ? text : `${text} (${notes.join('; ')})`;
}

/** One character a verdict, told apart without colour. */
function mark(kind: VerdictKind): string {
	return {
		accepted: '✓',
		'wrong-answer': '✗',
		'compile-error': '⚠',
		'runtime-error': '!',
		'time-limit': 'T',
		'memory-limit': 'M',
		'output-limit': 'O',
		'judge-error': '?',
		unanswered: '-',
		stopped: '·',
	}[kind];
}
