import { expect, test } from 'vitest';
import { clockText, minutesText } from '#lib/study/clock-text.ts';

test('a clock shows minutes and seconds, hours where there are any, and a minus over time', () => {
	expect(clockText(45 * 60_000)).toBe('45:00');
	expect(clockText(59_001)).toBe('1:00');
	expect(clockText(3_725_000)).toBe('1:02:05');
	expect(clockText(0)).toBe('0:00');
	expect(clockText(-999)).toBe('0:00');
	expect(clockText(-133_000)).toBe('−2:13');
});

test('a time that was spent is told in minutes', () => {
	expect(minutesText(20_000)).toBe('less than a minute');
	expect(minutesText(125_000)).toBe('2 min');
});
