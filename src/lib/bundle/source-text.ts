// The reader's text before esbuild sees it. Every change keeps its length, so that positions stay.

/** Largest source, in bytes of UTF-8. */
export const maxSourceBytes = 256 * 1024;

/** True for a source past `maxSourceBytes`. */
export function isTooLarge(source: string): boolean {
	if (source.length > maxSourceBytes) return true; // a UTF-16 unit is a byte or more
	return source.length * 3 > maxSourceBytes && new TextEncoder().encode(source).length > maxSourceBytes;
}

/**
 * Takes out what esbuild would act on by itself.
 *
 * A `sourceMappingURL` comment makes esbuild read the map that it names, from a data URL or a file, past every plugin.
 * A byte order mark is white space to the language and an unexpected character to esbuild.
 */
export function cleanSource(source: string): string {
	return source
		.replace(/^\uFEFF/, ' ')
		.replace(/source(Mapping)?URL(?=\s*=)/g, (word) => word.replace('URL', 'Url'));
}
