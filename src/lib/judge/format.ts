// Numbers, values and verdicts as a person reads them; the page and the command line say the same words.
import { isNumericArray, isRandomStream, isSequence, type Value } from '#lib/judge/value.ts';
import { unreachable, type Verdict, type VerdictKind } from '#lib/judge/verdict.ts';

/** The verdict as a heading. */
export function verdictTitle(kind: VerdictKind): string {
	return {
		accepted: 'Accepted',
		'wrong-answer': 'Wrong answer',
		'compile-error': 'Does not compile',
		'runtime-error': 'Runtime error',
		'time-limit': 'Time limit',
		'memory-limit': 'Memory limit',
		'output-limit': 'Output limit',
		'judge-error': 'Judge error',
		stopped: 'Stopped',
	}[kind];
}

/** One sentence: what happened. */
export function explainVerdict(verdict: Verdict): string {
	switch (verdict.kind) {
		case 'accepted':
			return 'Every case passed.';
		case 'wrong-answer': {
			const { path, expected, actual, reason } = verdict.mismatch;
			const where = path === '' ? 'the answer' : path;
			const values = `expected ${formatValue(expected, 60)}, got ${formatValue(actual, 60)}`;
			return actual === undefined ? `${where}: ${reason}` : `${where}: ${values} (${reason})`;
		}
		case 'compile-error':
			return verdict.diagnostics[0]?.message ?? 'The source does not compile.';
		case 'runtime-error':
			return verdict.message;
		case 'time-limit':
			return verdict.by === 'operations'
				? `More than ${formatCount(verdict.limitOps)} operations.`
				: 'The wall clock ran out before the operations did.';
		case 'memory-limit':
			return verdict.by === 'heap'
				? `More than ${formatBytes(verdict.limitBytes)} of memory.`
				: 'Recursion too deep: the call stack was full.';
		case 'output-limit':
			return verdict.what;
		case 'judge-error':
			return verdict.message;
		case 'stopped':
			return 'Stopped before the end.';
		default:
			return unreachable(verdict);
	}
}

/** `1,234,567` up to a million, then `12.3 million`. */
export function formatCount(count: number): string {
	if (count < 1e6) return Math.round(count).toLocaleString('en-US');
	const [value, unit] = count < 1e9 ? [count / 1e6, 'million'] : [count / 1e9, 'billion'];
	return `${Number(value.toPrecision(3))} ${unit}`;
}

/** `640 B`, `12.5 kB`, `3.1 MB`, in powers of 1024. */
export function formatBytes(bytes: number): string {
	if (bytes < 1024) return `${Math.round(bytes)} B`;
	const [value, unit] = bytes < 2 ** 20 ? [bytes / 1024, 'kB'] : [bytes / 2 ** 20, 'MB'];
	return `${Number(value.toPrecision(3))} ${unit}`;
}

/** Up to 10 significant digits, and all of them where fewer would hide what the number is. */
export function formatNumber(value: number): string {
	if (Object.is(value, -0)) return '-0';
	const short = Number(value.toPrecision(10));
	return String(short);
}

/** A value on one line in at most about `room` characters; what is left out is counted. */
export function formatValue(value: Value, room = 400): string {
	if (typeof value === 'number') return formatNumber(value);
	if (typeof value === 'string')
		return value.length > room ? `${JSON.stringify(value.slice(0, room))}…` : JSON.stringify(value);
	if (value === null || typeof value !== 'object') return String(value);
	if (isRandomStream(value)) return `rng(seed ${value.$rng})`;
	if (isSequence(value)) {
		const name = isNumericArray(value) ? value.constructor.name : '';
		return `${name}[${joinItems(Array.from<Value>(value), room)}]`;
	}
	const items = Object.entries(value);
	const texts: string[] = [];
	let left = room;
	for (const [key, item] of items) {
		const text = `${key}: ${formatValue(item as Value, left)}`;
		if (left <= 0) return `{ ${texts.join(', ')}, … ${items.length - texts.length} more }`;
		texts.push(text);
		left -= text.length + 2;
	}
	return items.length === 0 ? '{}' : `{ ${texts.join(', ')} }`;
}

function joinItems(items: readonly Value[], room: number): string {
	const texts: string[] = [];
	let left = room;
	for (const item of items) {
		if (left <= 0) return `${texts.join(', ')}, … ${items.length - texts.length} more`;
		const text = formatValue(item, left);
		texts.push(text);
		left -= text.length + 2;
	}
	return texts.join(', ');
}
