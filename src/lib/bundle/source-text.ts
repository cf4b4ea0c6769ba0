// The reader's text before esbuild sees it. Every change keeps its length, so that positions stay.

/** Largest source, in bytes of UTF-8. */
export const maxSourceBytes = 256 * 1024;

/** True for a source past `maxSourceBytes`. */
export function isTooLarge(source: string): boolean {
	if (source.length > maxSourceBytes) return true; // a UTF-16 unit is a byte or more
	return source.length * 3 > maxSourceBytes && new TextEncoder().encode(source).length > maxSourceBytes;
}

/** Deepest nesting: where a browser's stack is small, the compiler dies of three times that. */
export const maxNesting = 1000;

/**
 * True for a source that nests deeper than `maxNesting`, in brackets, in `<` of type arguments or in `else if`: a limit
 * that is the same everywhere, below what any host's stack allows. Texts and comments count too, so a source may be
 * refused that has a thousand more brackets open than closed in a text.
 */
export function isTooDeep(source: string): boolean {
	let depth = 0;
	let typeDepth = 0;
	for (let i = 0; i < source.length; i++) {
		const character = source[i]!; // i < length
		if ('([{'.includes(character)) depth++;
		else if (')]}'.includes(character)) depth = Math.max(0, depth - 1);
		// Elsewhere `<` is a comparison: those stand on lines and between semicolons.
		else if (character === '<') typeDepth++;
		else if (character === '>') typeDepth = Math.max(0, typeDepth - 1);
		else if (character === ';' || character === '\n') typeDepth = 0;
		if (depth > maxNesting || typeDepth > maxNesting) return true;
	}
	return (source.match(/\belse\s+if\b/g)?.length ?? 0) > maxNesting;
}

/**
 * Takes out what esbuild would act on by itself.
 *
 * A `sourceMappingURL` comment makes esbuild read the map that it names, from a data URL or a file, past every plugin.
 * A hashbang would stand first in the script, where it does not belong. A byte order mark is white space to the language and an unexpected character to esbuild.
 */
export function cleanSource(source: string): string {
	return source
		.replace(/^\uFEFF/, ' ')
		.replace(/^#!/, '//')
		.replace(/source(Mapping)?URL(?=\s*=)/g, (word) => word.replace('URL', 'Url'));
}
