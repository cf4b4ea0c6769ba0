import { expect, test } from 'vitest';
import { close } from '#lib/judge/check/close.ts';
import { mapped } from '#lib/judge/check/mapped.ts';

const sums = mapped('sum', (answer) => (answer as number[]).reduce((a, b) => a + b, 0), close());
const check = (expected: number[], actual: number[]) => sums.check({ input: [], expected, actual, path: '' });

test('answers that mean the same are equal', () => {
	expect(check([1, 2], [3, 0])).toBeNull();
});
test('names what was derived', () => {
	expect(check([1, 2], [1, 1])).toMatchObject({ path: 'sum', expected: 3, actual: 2 });
});
