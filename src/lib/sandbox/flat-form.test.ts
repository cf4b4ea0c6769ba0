import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, tag } from '#lib/sandbox/flat-form.ts';

test('a form that makes no sense throws a RangeError and nothing else', () => {
	const piece = fc.oneof(
		fc.integer({ min: 0, max: 16 }),
		fc.integer({ min: -2, max: 40 }),
		fc.constantFrom(NaN, Infinity, -1, 0.5, 1e9, 2 ** 53),
		fc.double(),
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
			try {
				decode(Float64Array.from(pieces));
			} catch (error) {
				expect(error).toBeInstanceOf(RangeError);
			}
		}),
		{ numRuns: 5000 },
	);
});

test.each([
	['a count past the end', [tag.typedArray, 0, 3, 1, 2]],
	['a negative count', [tag.list, -1]],
	['a list without its numbers, which only goes in', [tag.numbers, 1, 1]],
	['a place for a number, which only goes in', [tag.place, 1]],
	['a text without end', [tag.list, 1, tag.string, 5, 97]],
	['an unknown tag', [99]],
	['nothing', []],
])('%s is refused', (_, form) => {
	expect(() => decode(Float64Array.from(form))).toThrow(RangeError);
});

test('the form of nested lists is refused beyond the depth that may cross', () => {
	expect(() =>
		decode(Float64Array.from(Array.from({ length: 80 }, (_, i) => (i % 2 === 0 ? tag.list : 1)))),
	).toThrow(RangeError);
});
