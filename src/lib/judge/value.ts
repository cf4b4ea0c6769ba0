// What can cross the sandbox's border: inputs going in, answers coming out.

/** Typed arrays that a submission may take or return. */
export type NumericArray = Float64Array | Float32Array | Int32Array | Uint32Array | Uint8Array;

/** A value that crosses the border. Objects are plain data; those read from a guest have no prototype. */
export type Value =
	| undefined
	| null
	| boolean
	| number
	| string
	| NumericArray
	| RandomStream
	| readonly Value[]
	| { readonly [key: string]: Value };

/**
 * Stands for a random source in an input: the submission receives a function `() => number`, uniform on [0, 1),
 * that repeats the same numbers for the same seed. Input only; it never comes back.
 */
export class RandomStream {
	readonly seed: number;
	constructor(seed: number) {
		this.seed = seed >>> 0;
	}
}

/** The arguments of one call, or, for a class, a script of calls: `[['new', ...args], ['fit', X, y], ['predict', Q]]`. */
export type Input = readonly Value[];

export function isNumericArray(value: unknown): value is NumericArray {
	return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

/** A list as the checkers see it: a plain array or a typed array. */
export function isSequence(value: Value): value is readonly Value[] | NumericArray {
	return Array.isArray(value) || isNumericArray(value);
}

export function isRecord(value: Value): value is { readonly [key: string]: Value } {
	return (
		typeof value === 'object' &&
		value !== null &&
		!Array.isArray(value) &&
		!isNumericArray(value) &&
		!(value instanceof RandomStream)
	);
}

/** Scalars in a value, to tell which of two inputs is the smaller. */
export function countScalars(value: Value): number {
	if (isNumericArray(value)) return value.length;
	if (Array.isArray(value)) return value.reduce((sum: number, item: Value) => sum + countScalars(item), 0);
	if (isRecord(value)) return Object.values(value).reduce((sum: number, item) => sum + countScalars(item), 0);
	return 1;
}
