// Examples of a statement, made from the sample cases: what goes in, and what the reference returns for it.
import type { Case, ClassEntry, Entry, ProblemDefinition } from '#lib/judge/problem.ts';
import { Random } from '#lib/judge/random.ts';
import { isNumericArray, isRecord, RandomStream, type Input, type Value } from '#lib/judge/value.ts';
import { toJson } from '#lib/judge/value-json.ts';
import { importReference } from '#lib/server/package-text.ts';
import type { Example } from '#lib/ui/example.ts';

type Exports = Record<string, unknown>;
type Method = (...values: unknown[]) => Value;

/** Throws where the reference does not answer its own samples. */
export async function makeExamples(slug: string, definition: ProblemDefinition): Promise<Example[]> {
	const reference = await importReference(slug);
	return definition.cases
		.filter(({ group }) => group === 'sample')
		.map((sample) => {
			const input = inputOf(slug, sample);
			return {
				name: sample.name,
				input: input.map(toJson),
				expected: toJson(answer(definition.entry, reference, input)),
			};
		});
}

/** As `PreparedProblem.inputOf` makes it. */
function inputOf(slug: string, { group, name, make, sizes }: Case): Input {
	return make(sizes, new Random(`${slug}/${group}/${name}`));
}

function answer(entry: Entry, reference: Exports, input: Input): Value {
	const exported = reference[entry.name];
	if (typeof exported !== 'function') throw new Error(`reference.ts does not export ${entry.name}`);
	return entry.kind === 'function'
		? (exported as Method)(...input.map(toArgument))
		: answerCalls(entry, exported as new (...values: unknown[]) => Record<string, Method>, input);
}

function answerCalls(
	entry: ClassEntry,
	Exported: new (...values: unknown[]) => Record<string, Method>,
	input: Input,
): Value[] {
	let object: Record<string, Method> = {};
	return input.map((step) => {
		const [method, ...values] = step as readonly [string, ...Value[]];
		const passed = values.map(toArgument);
		if (method === 'new') {
			object = new Exported(...passed);
			return null;
		}
		const returned = object[method]!(...passed); // a reference without the method fails the build
		return entry.methods[method]?.returns ? returned : null;
	});
}

/** What the reference receives: a copy that it may change, with random sources as functions. */
function toArgument(value: Value): unknown {
	if (value instanceof RandomStream) {
		const random = new Random(value.seed);
		return () => random.next();
	}
	if (isNumericArray(value)) return value.slice();
	if (Array.isArray(value)) return value.map(toArgument);
	if (isRecord(value))
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toArgument(item)]));
	return value;
}
