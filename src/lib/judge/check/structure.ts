// Walks an answer beside the expected one: types, shapes and keys first, then the numbers.
import type { Answer } from '#lib/judge/check/checker.ts';
import { isRecord, isSequence, type Value } from '#lib/judge/value.ts';
import type { Mismatch } from '#lib/judge/verdict.ts';

/**
 * The first place where `actual` differs from `expected`, in order of the expected value, or null.
 *
 * @param rule what the numbers are held to, for the reason of a mismatch
 * @param agree whether two numbers agree; the walk rejects NaN where the expected value is none
 */
export function findDifference(
	{ actual, expected, path }: Pick<Answer, 'actual' | 'expected' | 'path'>,
	rule: string | { readonly tolerance: string },
	agree: (actual: number, expected: number) => boolean,
): Mismatch | null {
	const differ = (reason: string): Mismatch => ({ path, expected, actual, reason });
	if (typeof expected === 'number') {
		if (typeof actual !== 'number') return differ(`expected a number, got ${nameType(actual)}`);
		if (Number.isNaN(actual)) return differ('NaN is never a right answer');
		if (agree(actual, expected)) return null;
		if (typeof rule === 'string') return differ(rule);
		const difference = actual - expected;
		return differ(
			`${Number.isFinite(difference) ? `differs by ${formatDifference(difference)}; ` : ''}the tolerance is ${rule.tolerance}`,
		);
	}
	if (isSequence(expected)) {
		if (!isSequence(actual)) return differ(`expected a list, got ${nameType(actual)}`);
		if (actual.length !== expected.length)
			return {
				path: join(path, 'length'),
				expected: expected.length,
				actual: actual.length,
				reason: 'the list has the wrong length',
			};
		for (let i = 0; i < expected.length; i++) {
			const [item, wanted] = [actual[i], expected[i]];
			// Most are right numbers, whose paths nobody asks for.
			if (
				typeof item === 'number' &&
				typeof wanted === 'number' &&
				!Number.isNaN(item) &&
				agree(item, wanted)
			)
				continue;
			const mismatch = findDifference({ actual: item, expected: wanted, path: `${path}[${i}]` }, rule, agree);
			if (mismatch) return mismatch;
		}
		return null;
	}
	if (isRecord(expected)) {
		if (!isRecord(actual)) return differ(`expected an object, got ${nameType(actual)}`);
		for (const [key, value] of Object.entries(expected)) {
			const at = join(path, key);
			if (!Object.hasOwn(actual, key))
				return { path: at, expected: value, actual: undefined, reason: `the field ${key} is missing` };
			const mismatch = findDifference({ actual: actual[key], expected: value, path: at }, rule, agree);
			if (mismatch) return mismatch;
		}
		return null;
	}
	if (actual === expected) return null;
	return differ(
		typeof actual === typeof expected && actual !== null && expected !== null
			? 'must be equal exactly'
			: `expected ${nameType(expected)}, got ${nameType(actual)}`,
	);
}

/** `centroids` below `` is `centroids`, below `[2]` is `[2].centroids`. */
export function join(path: string, key: string): string {
	const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
	return path === '' ? name : `${path}.${name}`;
}

/** How a person would call the type: `a list of 3`, `null`, `a string`. */
export function nameType(value: Value): string {
	if (value === null || value === undefined) return String(value);
	if (isSequence(value)) return `a list of ${value.length}`;
	if (typeof value === 'object') return 'an object';
	return value === true || value === false ? String(value) : `a ${typeof value}`;
}

function formatDifference(difference: number): string {
	return Number(Math.abs(difference).toPrecision(3)).toString();
}
