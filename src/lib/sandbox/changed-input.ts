// Finds where a call changed its input.
import type { Entry, Parameters } from '#lib/judge/problem.ts';
import type { ChangedInput } from '#lib/judge/tools.ts';
import { isNumericArray, isRandomStream, isRecord, isSequence, type Value } from '#lib/judge/value.ts';
import { decode } from '#lib/sandbox/flat-form.ts';

/** The first place where two forms of an input differ, or null. Bits are compared: -0 is not 0. */
export function findChange(entry: Entry, before: Float64Array, after: Float64Array): ChangedInput | null {
	if (before.length === after.length && before.every((value, i) => Object.is(value, after[i]))) return null;
	const [sent, back] = [decode(before), decode(after)];
	if ('refused' in sent) throw new RangeError('an input that was sent can be read');
	if ('refused' in back)
		return { path: back.refused.path.replace(/^\./, ''), before: undefined, after: undefined };
	const found = firstDifference(sent.value, back.value, []);
	if (found === null) return null;
	return { path: pathOf(entry, sent.value, found.at), before: found.before, after: found.after };
}

interface Difference {
	readonly at: readonly (number | string)[];
	readonly before: Value;
	readonly after: Value;
}

function firstDifference(before: Value, after: Value, at: readonly (number | string)[]): Difference | null {
	if (isSequence(before) && isSequence(after) && isNumericArray(before) === isNumericArray(after)) {
		for (let i = 0; i < Math.min(before.length, after.length); i++) {
			const found = firstDifference(before[i], after[i], [...at, i]);
			if (found) return found;
		}
		if (before.length === after.length) return null;
		return { at: [...at, 'length'], before: before.length, after: after.length };
	}
	if (isRecord(before) && isRecord(after)) {
		for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
			const found = firstDifference(before[key], after[key], [...at, key]);
			if (found) return found;
		}
		return null;
	}
	if (isRandomStream(before) && isRandomStream(after) && before.$rng === after.$rng) return null;
	return Object.is(before, after) ? null : { at, before, after };
}

/** `X[3][0]`, or for a class `fit.X[3][0]`. */
function pathOf(entry: Entry, input: Value, at: readonly (number | string)[]): string {
	const [first, second, ...rest] = at;
	if (typeof first !== 'number') return 'arguments';
	const nameOf = (parameters: Parameters, i: number) => Object.keys(parameters)[i] ?? `argument ${i + 1}`;
	const tail = (steps: readonly (number | string)[]) =>
		steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
	if (entry.kind === 'function') return nameOf(entry.parameters, first) + tail(at.slice(1));
	const call = isSequence(input) ? input[first] : undefined;
	const method = String(isSequence(call ?? null) ? (call as readonly Value[])[0] : '');
	const parameters = method === 'new' ? entry.parameters : (entry.methods[method]?.parameters ?? {});
	if (typeof second !== 'number') return method;
	return `${method}.${nameOf(parameters, second - 1)}${tail(rest)}`;
}
