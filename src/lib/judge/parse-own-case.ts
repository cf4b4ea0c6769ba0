// A reader's own input: text to input, and back.
import { most, ShapeCheck, ShapeError } from '#lib/judge/own-case/check-shape.ts';
import { JsonError, parseJsonText } from '#lib/judge/own-case/json-text.ts';
import type { Entry, Size } from '#lib/judge/problem.ts';
import { toJson, type Json } from '#lib/judge/value-json.ts';
import type { Input } from '#lib/judge/value.ts';

export type ParsedOwnCase =
	{ readonly ok: true; readonly input: Input } | { readonly ok: false; readonly error: OwnCaseError };
export interface OwnCaseError {
	readonly message: string;
	/** Both from 1. */
	readonly line: number;
	readonly column: number;
	/** UTF-16 units from the start of the text. */
	readonly offset: number;
	/** Where in the input, `X[2][1]`; empty where the text is not JSON or the input as a whole is meant. */
	readonly path: string;
}

/** The contract that an own case is held to. */
export interface Contract {
	readonly entry: Entry;
	readonly sizes: Readonly<Record<string, Size>>;
}

/**
 * The input that a text stands for. For a function an object of its parameters by name, `{"X": [[1]], "k": 1}`, or the
 * list of its arguments; for a class a list of calls. What JSON lacks is written as value-json.ts says. Never throws.
 */
export function parseOwnCase(text: string, { entry, sizes }: Contract): ParsedOwnCase {
	if (text.length > most.characters) return failed('the text is too long for a case', '', text, 0);
	try {
		return { ok: true, input: new ShapeCheck(sizes).input(entry, parseJsonText(text)) };
	} catch (error) {
		if (!(error instanceof JsonError)) throw error;
		return failed(error.message, error instanceof ShapeError ? error.path : '', text, error.at);
	}
}

/** The text of an input, laid out for reading: rows of a matrix below one another. The inverse of `parseOwnCase`. */
export function writeOwnCase(entry: Entry, input: Input): string {
	const json = input.map(toJson);
	if (entry.kind === 'class') return layOut(json, 0);
	const names = Object.keys(entry.parameters);
	const lines = json.map(
		(value, i) => `${indent(1)}${JSON.stringify(names[i] ?? String(i))}: ${layOut(value, 1)}`,
	);
	return `{\n${lines.join(',\n')}\n}`;
}

function failed(message: string, path: string, text: string, offset: number): ParsedOwnCase {
	const before = text.slice(0, offset).split('\n');
	const column = (before.at(-1)?.length ?? 0) + 1;
	return { ok: false, error: { message, line: before.length, column, offset, path } };
}

const indent = (depth: number) => '  '.repeat(depth);

function layOut(json: Json, depth: number): string {
	const flat = inOneLine(json);
	const isNested = Array.isArray(json) && json.some((item: Json) => Array.isArray(item));
	if (json === null || typeof json !== 'object' || flat.length <= (isNested ? 24 : 72)) return flat;
	if (Array.isArray(json)) {
		const items = json as readonly Json[];
		if (!isNested) return flat;
		return `[\n${items.map((item) => indent(depth + 1) + layOut(item, depth + 1)).join(',\n')}\n${indent(depth)}]`;
	}
	const entries = Object.entries(json);
	if (entries.length === 1 && entries[0]![0].startsWith('$')) return flat;
	const lines = entries.map(
		([key, value]) => `${indent(depth + 1)}${JSON.stringify(key)}: ${layOut(value as Json, depth + 1)}`,
	);
	return `{\n${lines.join(',\n')}\n${indent(depth)}}`;
}

function inOneLine(json: Json): string {
	if (Array.isArray(json)) return `[${(json as readonly Json[]).map(inOneLine).join(', ')}]`;
	if (json === null || typeof json !== 'object') return JSON.stringify(json);
	const entries = Object.entries(json).map(
		([key, value]) => `${JSON.stringify(key)}: ${inOneLine(value as Json)}`,
	);
	return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
