// Lines as an editor counts them, and as the language (and esbuild) does: it also ends a line at U+2028 and U+2029.

/** Both from 1; the column counts UTF-16 units. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

const editorBreak = /\r\n|\n|\r/g;
const languageBreak = /\r\n|[\n\r\u2028\u2029]/g;

/** A text whose lines the editor and the language count differently. */
export function hasOddLineBreaks(text: string): boolean {
	return /[\u2028\u2029]/.test(text);
}

/** Where the `line`th line (from 1) of the language begins; the end of the text past the last line. */
export function languageLineStart(text: string, line: number): number {
	if (line <= 1) return 0;
	let number = 1;
	for (const found of text.matchAll(languageBreak)) {
		number += 1;
		if (number === line) return found.index + found[0].length;
	}
	return text.length;
}

/** The editor's position of an offset in UTF-16 units; an offset past the end is the end. */
export function editorPosition(text: string, offset: number): Position {
	const end = Math.min(offset, text.length);
	let line = 1;
	let start = 0;
	for (const found of text.matchAll(editorBreak)) {
		const next = found.index + found[0].length;
		if (next > end) break;
		line += 1;
		start = next;
	}
	return { line, column: end - start + 1 };
}

/** The offset that lies `bytes` bytes of UTF-8 after `start`. */
export function afterBytes(text: string, start: number, bytes: number): number {
	let offset = start;
	let left = bytes;
	while (left > 0 && offset < text.length) {
		const point = text.codePointAt(offset) ?? 0;
		left -= point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
		offset += point < 0x10000 ? 1 : 2;
	}
	return offset;
}
