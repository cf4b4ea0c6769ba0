import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterBytes, editorPosition, hasOddLineBreaks, languageLineStart } from '#lib/bundle/line-starts.ts';

const text = fc.string({
	unit: fc.constantFrom('a', 'é', '語', '😀', '\n', '\r', '\r\n', '\u2028', '\u2029'),
});

test('counts lines as an editor does', () => {
	const source = 'a\r\nb\rc\nd\u2028e';
	expect(editorPosition(source, 0)).toEqual({ line: 1, column: 1 });
	expect(editorPosition(source, 3)).toEqual({ line: 2, column: 1 });
	expect(editorPosition(source, 5)).toEqual({ line: 3, column: 1 });
	expect(editorPosition(source, source.length - 1)).toEqual({ line: 4, column: 3 });
	expect(editorPosition(source, 999)).toEqual({ line: 4, column: 4 });
});

test('finds where the lines of the language begin', () => {
	const source = 'a\r\nb\rc\nd\u2028e\u2029f';
	const starts = [1, 2, 3, 4, 5, 6, 7].map((line) => languageLineStart(source, line));
	expect(starts.slice(0, 6).map((start) => source[start])).toEqual([...'abcdef']);
	expect(starts[6]).toBe(source.length);
});

test('counts bytes as UTF-8 does', () => {
	fc.assert(
		fc.property(text, text, (before, after) => {
			const bytes = new TextEncoder().encode(before).length;
			return afterBytes(before + after, 0, bytes) === before.length;
		}),
	);
});

test('agrees with the language on every text without the odd line breaks', () => {
	fc.assert(
		fc.property(text, fc.nat(), (source, n) => {
			fc.pre(!hasOddLineBreaks(source));
			const start = languageLineStart(source, n % 20);
			const { line, column } = editorPosition(source, start);
			return start === source.length || (column === 1 && languageLineStart(source, line) === start);
		}),
	);
});
