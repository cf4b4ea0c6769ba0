// Finds where a call changed its input.
import type { Entry, Parameters } from '#lib/judge/problem.ts';
import type { ChangedInput } from '#lib/judge/tools.ts';
import {
	isNumericArray,
	isRandomStream,
	isRecord,
	isSequence,
	type Input,
	type Value,
} from '#lib/judge/value.ts';
import type { Decoded } from '#lib/sandbox/flat-form.ts';

/** The first place where an input differs from what was sent, or null. Numbers are told by their bits: -0 is not 0. */
export function findChange(entry: Entry, sent: Input, back: Decoded): ChangedInput | null {
	if ('refused' in back) {
		const { at, value: before } = follow(sent, stepsOf(back.refused.path));
		return { path: pathOf(entry, sent, at), before, after: undefined };
	}
	const found = firstDifference(sent, back.value);
	if (found === null) return null;
	return { path: pathOf(entry, sent, found.at.reverse()), before: found.before, after: found.after };
}

type Steps = readonly (number | string)[];

export interface Difference {
	/** From the innermost step out. */
	readonly at: (number | string)[];
	readonly before: Value;
	readonly after: Value;
}

export function firstDifference(before: Value, after: Value): Difference | null {
	if (Object.is(before, after)) return null;
	if (isSequence(before) && isSequence(after) && isNumericArray(before) === isNumericArray(after)) {
		if (isNumericArray(before) && before.constructor !== after.constructor) return { at: [], before, after };
		for (let i = 0; i < Math.min(before.length, after.length); i++) {
			const found = Object.is(before[i], after[i]) ? null : firstDifference(before[i], after[i]);
			if (found) return within(i, found);
		}
		if (before.length === after.length) return null;
		return { at: ['length'], before: before.length, after: after.length };
	}
	if (isRecord(before) && isRecord(after)) {
		for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
			const found = firstDifference(before[key], after[key]);
			if (found) return within(key, found);
			if (Object.hasOwn(before, key) !== Object.hasOwn(after, key))
				return { at: [key], before: before[key], after: after[key] };
		}
		return null;
	}
	if (isRandomStream(before) && isRandomStream(after) && before.$rng === after.$rng) return null;
	return { at: [], before, after };
}

function within(step: number | string, found: Difference): Difference {
	found.at.push(step);
	return found;
}

/** `[0][3].a` as its steps. Keys of an input are those of a problem: names. */
function stepsOf(path: string): Steps {
	return Array.from(path.matchAll(/\[(\d+)\]|\.([^.[]*)/g), ([, index, key]) =>
		index === undefined ? (key ?? '') : Number(index),
	);
}

/** As many steps as there are in a value, and what stands there. */
function follow(input: Value, steps: Steps): { at: Steps; value: Value } {
	let value = input;
	for (const [i, step] of steps.entries()) {
		if (typeof step === 'number' && isSequence(value) && step < value.length) value = value[step];
		else if (typeof step === 'string' && isRecord(value) && Object.hasOwn(value, step)) value = value[step];
		else return { at: steps.slice(0, i), value };
	}
	return { at: steps, value };
}

/** `X[3][0]`, or for a class `fit.X[3][0]`. */
function pathOf(entry: Entry, input: Value, at: Steps): string {
	const [first, second, ...rest] = at;
	if (typeof first !== 'number') return 'arguments';
	const nameOf = (parameters: Parameters, i: number) => Object.keys(parameters)[i] ?? `argument ${i + 1}`;
	const tail = (steps: Steps) =>
		steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
	if (entry.kind === 'function') return nameOf(entry.parameters, first) + tail(at.slice(1));
	const call = isSequence(input) ? input[first] : undefined;
	const method = String(isSequence(call ?? null) ? (call as readonly Value[])[0] : '');
	const parameters = method === 'new' ? entry.parameters : (entry.methods[method]?.parameters ?? {});
	if (typeof second !== 'number') return method;
	return `${method}.${nameOf(parameters, second - 1)}${tail(rest)}`;
}
