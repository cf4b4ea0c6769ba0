// Values and mismatches on a line, as the command line prints them.
import { formatValue as formatNumber } from '#lib/judge/format-number.ts';
import { isNumericArray, isRandomStream, isSequence, type Value } from '#lib/judge/value.ts';
import { explain } from '#lib/judge/verdict-words.ts';
import type { Verdict } from '#lib/judge/verdict.ts';

/** What happened, with the values where an answer was wrong; empty where the verdict's name says it all. */
export function explainVerdict(verdict: Verdict): string {
	if (verdict.kind !== 'wrong-answer' || verdict.mismatch.actual === undefined) return explain(verdict);
	const { path, expected, actual, reason } = verdict.mismatch;
	const values = `expected ${formatValue(expected, 60)}, got ${formatValue(actual, 60)}`;
	return `${path === '' ? 'the answer' : path}: ${values} (${reason})`;
}

/** A value on one line in at most about `room` characters; what is left out is counted. */
export function formatValue(value: Value, room = 400): string {
	if (typeof value === 'number') return formatNumber(value, 10);
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
