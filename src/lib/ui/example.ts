// An example of a statement as data that a page can carry.
import type { Json } from '#lib/judge/value-json.ts';

export interface Example {
	readonly name: string;
	readonly input: readonly Json[];
	/** What the reference returns; for a class the list of what its calls returned. */
	readonly expected: Json;
}
