import { expect, test } from 'vitest';
import { formatBytes, formatMs, formatOps, formatRatio, formatValue } from '#lib/judge/format-number.ts';

test('writes values so that unlike ones look unlike', () => {
	expect([-0, 0, NaN, Infinity, -Infinity].map((x) => formatValue(x))).toEqual([
		'-0',
		'0',
		'NaN',
		'Infinity',
		'-Infinity',
	]);
	expect(formatValue(1 / 3)).toBe('0.333333');
	expect(formatValue(1 / 3, 17)).toBe('0.3333333333333333');
	expect(formatValue(123456789)).toBe('123456789');
	expect(formatValue(1e21)).toBe('1e+21');
});

test('writes counts with their unit', () => {
	expect(formatOps(9999)).toBe('9,999');
	expect(formatOps(1_234_567)).toBe('1.23 million');
	expect(formatBytes(1000)).toBe('1000 B');
	expect(formatBytes(64 * 2 ** 20)).toBe('64 MB');
	expect(formatMs(12.345)).toBe('12.3 ms');
	expect(formatRatio(1.83)).toBe('1.8');
	expect(formatRatio(120.4)).toBe('120');
});
