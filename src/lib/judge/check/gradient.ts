import type { Checker } from '#lib/judge/check/checker.ts';
import { toleranceText, within, type Tolerance } from '#lib/judge/check/close.ts';
import { nameType } from '#lib/judge/check/structure.ts';
import { isSequence, type Input, type Value } from '#lib/judge/value.ts';

export interface GradientOptions extends Tolerance {
	/** The function whose gradient is asked for, at a flat point (p,). */
	readonly loss: (input: Input, point: readonly number[]) => number;
	/** Where the gradient is taken, flat (p,). */
	readonly point: (input: Input) => readonly number[];
	/** The gradient as the submission gave it, flat (p,) in the order of `point`; anything else is a wrong shape. */
	readonly claimed: (actual: Value) => Value;
	/** Step of the central differences; their error is about step² times the third derivative. Default 1e-5. */
	readonly step?: number;
	/** The path of coordinate i, when the answer is not flat: `dW[0][2]`. */
	readonly name?: (i: number, input: Input) => string;
}

/**
 * A gradient against central differences (f(x + h) - f(x - h)) / 2h of the loss itself, so any right derivation passes.
 * The default tolerances leave room for the error of the differences.
 */
export function gradient(options: GradientOptions): Checker {
	const { loss, point, claimed, step = 1e-5, rel = 1e-5, abs = 1e-6 } = options;
	const text = toleranceText({ rel, abs });
	return {
		describe: `each partial derivative within ${text} of a central difference`,
		check({ input, actual, path }) {
			const x = [...point(input)];
			const given = claimed(actual);
			if (!isSequence(given) || given.length !== x.length)
				return {
					path,
					expected: x.length,
					actual: isSequence(given) ? given.length : given,
					reason: `expected ${x.length} partial derivatives, got ${nameType(given)}`,
				};
			for (const [i, at] of x.entries()) {
				const h = step * Math.max(1, Math.abs(at));
				x[i] = at + h;
				const above = loss(input, x);
				x[i] = at - h;
				const below = loss(input, x);
				x[i] = at;
				const expected = (above - below) / (2 * h);
				const value = given[i];
				if (typeof value !== 'number' || !within(value, expected, { rel, abs }))
					return {
						path: path + (options.name?.(i, input) ?? `[${i}]`),
						expected,
						actual: value,
						reason: `not the derivative that central differences give; the tolerance is ${text}`,
					};
			}
			return null;
		},
	};
}

/** What nested lists hold, in their order: a claimed gradient as `claimed` gives it. */
export function flatten(value: Value, into: Value[] = []): readonly Value[] {
	if (!isSequence(value)) into.push(value);
	else for (const item of value as Iterable<Value>) flatten(item, into);
	return into;
}
