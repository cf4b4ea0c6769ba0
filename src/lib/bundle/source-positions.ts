// From a place in a bundled script back to the place in the source that it came from.
import {
	decodedMappings,
	encodedMap,
	LEAST_UPPER_BOUND,
	originalPositionFor,
	TraceMap,
} from '@jridgewell/trace-mapping';
import { editorPosition, languageLineStart, type Position } from '#lib/bundle/line-starts.ts';
import type { Script } from '#lib/judge/tools.ts';
import type { Diagnostic } from '#lib/judge/verdict.ts';

/** The source's name in the source map. The script's other parts, which are ours, have other names. */
export const sourceName = 'submission:solution.ts';

const maps = new WeakMap<Script, TraceMap>();

/**
 * Moves a message about a script to the source that the script came from. A place in code that the reader did not
 * write, or none at all, becomes null.
 */
export function locate(script: Script, at: Diagnostic): Diagnostic {
	return { message: at.message, ...(sourcePosition(script, at) ?? { line: null, column: null }) };
}

/** Line and column from 1; without a column the first place of the line is meant. */
function sourcePosition(
	script: Script,
	{ line, column }: Pick<Diagnostic, 'line' | 'column'>,
): Position | null {
	if (!isCount(line)) return null; // an engine that was attacked may say anything
	const traced = maps.get(script) ?? new TraceMap(script.map);
	maps.set(script, traced);
	const found = !isCount(column)
		? originalPositionFor(traced, { line, column: 0, bias: LEAST_UPPER_BOUND })
		: originalPositionFor(traced, { line, column: column - 1 });
	if (found.source !== sourceName) return null;
	return { line: found.line, column: found.column + 1 };
}

function isCount(value: number | null): value is number {
	return Number.isSafeInteger(value) && Number(value) >= 1;
}

/**
 * The same map with the lines of an editor: esbuild ends a line at U+2028 and U+2029 too, editors do not.
 *
 * @param source the text that was bundled
 */
export function withEditorLines(map: string, source: string): string {
	const traced = new TraceMap(map);
	const mappings = decodedMappings(traced).map((segments) =>
		segments.map((segment) => {
			if (segment.length === 1) return segment;
			const [column, file, line, sourceColumn] = segment;
			if (traced.sources[file] !== sourceName) return segment;
			const place = editorPosition(source, languageLineStart(source, line + 1) + sourceColumn);
			return [column, file, place.line - 1, place.column - 1] satisfies [number, number, number, number];
		}),
	);
	const corrected = new TraceMap({
		version: 3,
		sources: [...traced.sources],
		names: [...traced.names],
		mappings,
	});
	return JSON.stringify(encodedMap(corrected));
}
