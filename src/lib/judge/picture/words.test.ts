import { expect, test } from 'vitest';
import { describeLosses } from '#lib/judge/picture/loss-chart.ts';
import { counted, instead, short } from '#lib/judge/picture/words.ts';

test('writes about four digits, and as many as tell two numbers apart', () => {
	expect(short(-1.234567)).toBe('−1.235');
	expect(instead(1e8 + 1, 1e8)).toBe('100000001 instead of 100000000');
	expect(instead(NaN, 2)).toBe('NaN instead of 2');
	expect(instead(undefined, 2)).toBe('none instead of 2');
});

test('counts one and many', () => {
	expect([counted(1, 'row'), counted(2, 'row'), counted(0, 'query', 'queries')]).toEqual([
		'1 row',
		'2 rows',
		'0 queries',
	]);
});

test('says how two curves of losses compare', () => {
	expect(describeLosses([3, 2, 1], [3, 2, 1])).toMatch('from 3 to 1 in 3 steps. Yours is the same');
	expect(describeLosses([3, 2, 1], [3, 2.5, 1])).toMatch('Yours first differs at step 1: 2.5 instead of 2.');
	expect(describeLosses([3, 2, 1], [3, 2])).toMatch('Yours has 2 instead of 3.');
	expect(describeLosses([3, 2], null)).toMatch('Yours has no list of losses.');
	expect(describeLosses([], [1])).toBe('');
});
