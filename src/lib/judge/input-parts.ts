// An input as a person reads it: each argument with the name of its parameter.
import type { Entry, ParameterType, Parameters } from '#lib/judge/problem.ts';
import { isSequence, type Input, type Value } from '#lib/judge/value.ts';

export interface NamedValue {
	/** `X`, or for a class `fit.X`; `new.maxDepth` for its constructor. */
	readonly name: string;
	readonly type: ParameterType;
	readonly value: Value;
}

/** The arguments with their names, in order; for a class, those of every call. */
export function parametersOf(entry: Entry, input: Input): NamedValue[] {
	if (entry.kind === 'function') return named(entry.parameters, input, '');
	return input.flatMap((call) => {
		if (!isSequence(call)) return [];
		const [method, ...args] = Array.from<Value>(call);
		const parameters =
			method === 'new' ? entry.parameters : (entry.methods[String(method)]?.parameters ?? {});
		return named(parameters, args, `${String(method)}.`);
	});
}

function named(parameters: Parameters, args: readonly Value[], prefix: string): NamedValue[] {
	const names = Object.entries(parameters);
	return args.map((value, i) => {
		const [name, type] = names[i] ?? [`argument ${i + 1}`, 'any'];
		return { name: prefix + name, type, value };
	});
}
