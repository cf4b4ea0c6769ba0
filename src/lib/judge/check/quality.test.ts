import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atLeast, atMost } from '#lib/judge/check/quality.ts';
import type { Value } from '#lib/judge/value.ts';

const score = (value: Value) => (typeof value === 'number' ? value : NaN);
const answer = (expected: Value, actual: Value) => ({ input: [], expected, actual, path: '' });

test('atMost leaves its margin above the reference, atLeast below it', () => {
	const most = atMost(score, { what: 'inertia', relativeMargin: 0.02 });
	expect(most.check(answer(100, 102))).toBeNull();
	expect(most.check(answer(100, 102.1))?.reason).toBe('inertia must be at most 102; the reference has 100');
	const least = atLeast(score, { what: 'accuracy', margin: 0.05 });
	expect(least.check(answer(0.9, 0.85))).toBeNull();
	expect(least.check(answer(0.9, 0.84))).not.toBeNull();
});
test('an answer that has no score is never good enough', () => {
	for (const checker of [
		atMost(score, { what: 's', margin: 1e9 }),
		atLeast(score, { what: 's', margin: 1e9 }),
	])
		expect(checker.check(answer(1, 'none'))).not.toBeNull();
});
test('what is better than the reference always passes', () => {
	fc.assert(
		fc.property(
			fc.double({ min: 0, max: 1e6, noNaN: true }),
			fc.double({ min: 0, max: 1e6, noNaN: true }),
			(a, b) => {
				expect(atMost(score, { what: 's' }).check(answer(Math.max(a, b), Math.min(a, b)))).toBeNull();
				expect(atLeast(score, { what: 's' }).check(answer(Math.min(a, b), Math.max(a, b)))).toBeNull();
			},
		),
	);
});
