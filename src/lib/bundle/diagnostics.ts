// What esbuild says about a source, in words for the person who wrote it.
import type { Message } from 'esbuild-wasm';
import { afterBytes, editorPosition, languageLineStart, type Position } from '#lib/bundle/line-starts.ts';
import type { Diagnostic } from '#lib/judge/verdict.ts';

/** Most diagnostics of one source. */
export const maxDiagnostics = 20;
const maxMessageLength = 300;

/** What the resolver answers to an import that the problem does not offer. */
export function refusedImport(allowed: readonly string[]): string {
	if (allowed.length === 0) return 'This problem offers no imports: write everything in this file';
	return `This problem offers only these imports: ${allowed.map((name) => `"${name}"`).join(', ')}`;
}

/**
 * esbuild's errors as diagnostics: first ones first, none twice.
 *
 * @param file   esbuild's name of the source; messages about other files lose their position
 * @param source the reader's text; positions are its own, even if esbuild read a longer one
 */
export function readableDiagnostics(
	errors: readonly Message[],
	file: string,
	source: string,
	allowed: readonly string[],
): Diagnostic[] {
	const unique = new Map<string, Diagnostic>();
	for (const error of errors) {
		// A pattern of paths is looked up before the resolver is asked; the import itself is reported beside this.
		if (error.text.startsWith('Cannot read directory')) continue;
		const diagnostic = readableDiagnostic(error, file, source, allowed);
		unique.set(`${diagnostic.line}:${diagnostic.column}:${diagnostic.message}`, diagnostic);
		if (unique.size === maxDiagnostics) break;
	}
	if (unique.size === 0) return [{ message: "This file can't be compiled", line: null, column: null }];
	return [...unique.values()];
}

function readableDiagnostic(
	error: Message,
	file: string,
	source: string,
	allowed: readonly string[],
): Diagnostic {
	const position = positionIn(source, file, error.location);
	let message = plainWords(error.text, allowed);
	if (position?.pastEnd && /^Unexpected |^Expected .* but found /.test(message)) message = atEnd(message);
	for (const note of error.notes) {
		const there = positionIn(source, file, note.location);
		if (there && !there.pastEnd && /already been declared/.test(message))
			message += ` (first in line ${there.line})`;
		else if (there && !there.pastEnd && /opening|start|begin|match/i.test(note.text))
			message += ` (opened in line ${there.line})`;
	}
	return {
		message: readable(message.replaceAll(file, 'this file')),
		line: position?.line ?? null,
		column: position?.column ?? null,
	};
}

interface FoundPosition extends Position {
	readonly pastEnd: boolean;
}

/** esbuild's lines count from 1, its columns are bytes and count from 0. */
function positionIn(source: string, file: string, location: Message['location']): FoundPosition | null {
	if (!location || location.file !== file) return null;
	const start = languageLineStart(source, location.line);
	const offset = afterBytes(source, start, location.column);
	return { ...editorPosition(source, offset), pastEnd: offset >= source.length };
}

function plainWords(text: string, allowed: readonly string[]): string {
	if (/^Could not resolve (import|require)\(/.test(text)) return refusedImport(allowed);
	if (/top-level await/i.test(text)) return '`await` works only inside an async function here';
	if (text.startsWith('Top-level return')) return '`return` works only inside a function';
	return text
		.replace(/an ECMAScript module/g, 'a module')
		.replace(/^Transforming (.*) to the configured target environment.*$/, 'The judge does not know $1')
		.replace(/ (in|with|for|from) the (configured target environment|"iife" output format).*$/, ' here')
		.replace(/ You may want to .*$| You can .*$|:$/, '');
}

/** The judge's own last line is not to be seen: what is unexpected there is the end. */
function atEnd(message: string): string {
	const expected = /^Expected (.*) but found /.exec(message);
	return expected ? `Expected ${expected[1]} but the file ends` : 'Unexpected end of the file';
}

/** Without control characters or invisible direction marks, and short. */
function readable(message: string): string {
	const plain = message.replace(
		/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
		(character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
	);
	return plain.length > maxMessageLength ? `${plain.slice(0, maxMessageLength)} ...` : plain;
}
