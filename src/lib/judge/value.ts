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
	/** The seed, in an own field, so that a structured clone keeps it. */
	readonly $rng: number;
	constructor(seed: number) {
		this.$rng = seed >>> 0;
	}
	get seed(): number {
		return this.$rng;
	}
}

/** Also true of a structured clone, which has lost its class on the way from a worker. */
export function isRandomStream(value: unknown): value is RandomStream {
	return typeof value === 'object' && value !== null && typeof (value as RandomStream).$rng === 'number';
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
		!isRandomStream(value)
	);
}

/** Scalars in a value, to tell which of two inputs is the smaller. */
export function countScalars(value: Value): number {
	if (isNumericArray(value)) return value.length;
	if (Array.isArray(value)) return value.reduce((sum: number, item: Value) => sum + countScalars(item), 0);
	if (isRecord(value)) return Object.values(value).reduce((sum: number, item) => sum + countScalars(item), 0);
	return 1;
}
