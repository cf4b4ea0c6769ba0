// What was thrown, in words. Anything can be thrown, also what can't be made a text.

/** The message of an error. */
export function messageOf(thrown: unknown): string {
	return thrown instanceof Error ? thrown.message : textOf(thrown);
}

/** As a console shows it: an error with its name. */
export function textOf(thrown: unknown): string {
	try {
		return String(thrown);
	} catch {
		return `a ${typeof thrown} without a text`;
	}
}
