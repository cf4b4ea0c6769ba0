// Values as JSON text and back. What JSON lacks is written as an object with one key that starts with $.
import {
	isNumericArray,
	isRandomStream,
	RandomStream,
	type NumericArray,
	type Value,
} from '#lib/judge/value.ts';

/** Plain data that `JSON.stringify` writes without loss. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const arrays = { Float64Array, Float32Array, Int32Array, Uint32Array, Uint8Array } as const;

/** NaN is `{"$number":"NaN"}`, undefined `{"$undefined":true}`, a random source `{"$rng":7}`, a typed array `{"$Float64Array":[...]}`. */
export function toJson(value: Value): Json {
	if (value === undefined) return { $undefined: true };
	if (typeof value === 'number') {
		if (Number.isFinite(value) && !Object.is(value, -0)) return value;
		return { $number: Object.is(value, -0) ? '-0' : String(value) };
	}
	if (value === null || typeof value !== 'object') return value;
	if (isRandomStream(value)) return { $rng: value.$rng };
	if (isNumericArray(value)) return { [`$${value.constructor.name}`]: Array.from(value, toJson) };
	if (Array.isArray(value)) return (value as readonly Value[]).map(toJson);
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toJson(item as Value)]));
}

/** The inverse of `toJson`. Throws a SyntaxError that names the key for an unknown `$` form. */
export function fromJson(json: Json): Value {
	if (json === null || typeof json !== 'object') return json;
	if (Array.isArray(json)) return (json as readonly Json[]).map(fromJson);
	const entries = Object.entries(json);
	const [key, inner] = entries[0] ?? [];
	if (entries.length === 1 && key !== undefined && key.startsWith('$')) return special(key, inner ?? null);
	const object: Record<string, Value> = Object.create(null) as Record<string, Value>;
	for (const [name, item] of entries) object[name] = fromJson(item as Json);
	return object;
}

function special(key: string, inner: Json): Value {
	if (key === '$undefined') return undefined;
	if (key === '$rng' && typeof inner === 'number') return new RandomStream(inner);
	if (
		key === '$number' &&
		typeof inner === 'string' &&
		['NaN', 'Infinity', '-Infinity', '-0'].includes(inner)
	)
		return Number(inner);
	const name = key.slice(1);
	if (name in arrays && Array.isArray(inner)) {
		const constructor = arrays[name as keyof typeof arrays];
		return new constructor((inner as readonly Json[]).map((item) => Number(fromJson(item)))) as NumericArray;
	}
	throw new SyntaxError(
		`unknown value {"${key}": ...}; known are $number, $rng, $undefined, $Float64Array and its kin`,
	);
}
