// A scalar of a case as text.
import { formatValue } from '#lib/judge/format-number.ts';
import { RandomStream } from '#lib/judge/value.ts';
import type { Scalar } from '#lib/ui/value-shape.ts';

/** @param digits significant digits of numbers that are not integers */
export function scalarText(value: Scalar, digits = 6): string {
	if (typeof value === 'number') return formatValue(value, digits);
	if (typeof value === 'string')
		return JSON.stringify(value.length > 2000 ? `${value.slice(0, 2000)}…` : value);
	if (value instanceof RandomStream) return `rng(${value.seed})`;
	return String(value);
}
