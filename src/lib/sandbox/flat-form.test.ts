import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstDifference } from '#lib/sandbox/changed-input.ts';
import { decode, encode, tag } from '#lib/sandbox/flat-form.ts';

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
	['a count past the end', [tag.numbers, 3, 1, 2]],
	['a negative count', [tag.list, -1]],
	['a matrix larger than the form', [tag.matrix, 2, 2 ** 31, 1]],
	['integers past the end', [tag.integers, 5, 0, 0]],
	['a matrix of integers larger than the form', [tag.integerMatrix, 2 ** 31, 2, 1]],
	['rows without end', [tag.integerMatrix, 1e9, 0]],
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

test('a form has exactly the room that it needs', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			const form = encode(value as never, 2);
			const decoded = decode(form.subarray(2));
			if ('refused' in decoded) throw new Error('refused');
			expect(firstDifference(value as never, decoded.value)).toBeNull();
		}),
	);
});
