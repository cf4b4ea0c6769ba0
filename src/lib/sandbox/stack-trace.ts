// The engine's stack traces: "    at name (file:line:column)".

/** Position of the first frame in a file, both from 1; null where there is none. */
export function firstPosition(stack: string, file: string): { line: number | null; column: number | null } {
	for (const frame of stack.split('\n')) {
		const start = frame.indexOf(`${file}:`);
		const [, line, column] =
			start < 0 ? [] : (/^:(\d+)(?::(\d+))?/.exec(frame.slice(start + file.length)) ?? []);
		if (line !== undefined)
			return { line: Number(line), column: column === undefined ? null : Number(column) };
	}
	return { line: null, column: null };
}
