import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromJson, toJson, type Json } from '#lib/judge/value-json.ts';
import { RandomStream, type Value } from '#lib/judge/value.ts';

const value = fc.letrec<{ value: Value }>((tie) => ({
	value: fc.oneof(
		fc.double(),
		fc.string({ unit: 'binary' }),
		fc.boolean(),
		fc.constant(null),
		fc.constant(undefined),
		fc.float64Array({ maxLength: 4 }),
		fc.array(tie('value'), { maxLength: 4 }),
		fc.dictionary(
			fc.string().filter((key) => !key.startsWith('$') && key !== '__proto__'),
			tie('value'),
			{ maxKeys: 3, noNullPrototype: false },
		),
	),
})).value;

test('every value survives JSON text, NaN, -0 and typed arrays included', () => {
	fc.assert(
		fc.property(value, (given) => {
			const back = fromJson(JSON.parse(JSON.stringify(toJson(given))) as Json);
			expect(JSON.stringify(toJson(back))).toBe(JSON.stringify(toJson(given)));
		}),
	);
	expect(fromJson(toJson(-0))).toBe(-0);
	expect(fromJson(toJson(new RandomStream(7)))).toEqual(new RandomStream(7));
	expect(fromJson(toJson(new Float64Array([1, NaN])))).toEqual(new Float64Array([1, NaN]));
});
test('an unknown special form is named', () => {
	expect(() => fromJson({ $date: 1 })).toThrow('"$date"');
});
test('a key called __proto__ is only a key', () => {
	const back = fromJson(JSON.parse('{"__proto__": {"polluted": true}, "a": 1}') as Json) as Record<
		string,
		Value
	>;
	expect(Object.keys(back)).toEqual(['__proto__', 'a']);
	expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
