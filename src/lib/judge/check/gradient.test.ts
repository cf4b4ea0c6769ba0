import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradient } from '#lib/judge/check/gradient.ts';

/** Half the squared distance to c: its gradient is x - c. */
const checker = gradient({
	loss: ([c], x) => x.reduce((sum, value, i) => sum + (value - (c as number[])[i]!) ** 2 / 2, 0),
	point: ([, x]) => x as number[],
	claimed: (actual) => actual,
});
const vector = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 3, maxLength: 3 });

test('accepts the true gradient anywhere', () => {
	fc.assert(
		fc.property(vector, vector, (c, x) => {
			const actual = x.map((value, i) => value - c[i]!);
			expect(checker.check({ input: [c, x], expected: null, actual, path: 'dX' })).toBeNull();
		}),
	);
});
test('names the coordinate whose derivative is wrong', () => {
	const mismatch = checker.check({
		input: [
			[0, 0, 0],
			[1, 2, 3],
		],
		expected: null,
		actual: [1, -2, 3],
		path: 'dX',
	});
	expect(mismatch).toMatchObject({ path: 'dX[1]', actual: -2 });
	expect(mismatch?.expected).toBeCloseTo(2);
});
test('asks for one derivative a coordinate', () => {
	expect(checker.check({ input: [[0], [1]], expected: null, actual: [], path: '' })).toMatchObject({
		expected: 1,
		actual: 0,
	});
	expect(checker.check({ input: [[0], [1]], expected: null, actual: [NaN], path: '' })).not.toBeNull();
});
