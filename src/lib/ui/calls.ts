// An input as the calls that it stands for.
import type { Entry } from '#lib/judge/problem.ts';
import { isSequence, type Input, type Value } from '#lib/judge/value.ts';

export interface Call {
	/** `kmeans`, `new KnnClassifier`, `fit`. */
	readonly name: string;
	readonly arguments: readonly { readonly name: string; readonly value: Value }[];
	/** Where its return value is in the answer: the whole answer, an index, or nowhere. */
	readonly answer: 'whole' | number | null;
}

export function callsOf(entry: Entry, input: Input): Call[] {
	if (entry.kind === 'function')
		return [{ name: entry.name, arguments: named(Object.keys(entry.parameters), input), answer: 'whole' }];
	return input.map((step, index) => {
		const [first, ...values] = isSequence(step) ? (Array.from(step) as readonly Value[]) : [step];
		const method = String(first);
		if (method === 'new')
			return {
				name: `new ${entry.name}`,
				arguments: named(Object.keys(entry.parameters), values),
				answer: null,
			};
		const contract = entry.methods[method];
		return {
			name: method,
			arguments: named(Object.keys(contract?.parameters ?? {}), values),
			answer: contract?.returns ? index : null,
		};
	});
}

function named(names: readonly string[], values: readonly Value[]): Call['arguments'] {
	return values.map((value, i) => ({ name: names[i] ?? `argument ${i + 1}`, value }));
}
