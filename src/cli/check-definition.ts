// Holds what a problem.ts exports to what a problem is, before anything is judged with it.
import * as v from 'valibot';
import { FormulaError } from '#lib/judge/complexity/formula-tokens.ts';
import { parseFormula } from '#lib/judge/complexity/parse-formula.ts';
import { groups, ProblemError, type ProblemDefinition } from '#lib/judge/problem.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('expected a text that is not empty'));
const name = v.pipe(v.string(), v.regex(/^[\p{L}_$][\p{L}\d_$]*$/u, 'expected a name of TypeScript'));
const type = v.pipe(
	v.string(),
	v.regex(
		/^(?:number|integer|string|boolean|rng)(?:\[(?:[\p{L}\d]+|\.)(?:, *(?:[\p{L}\d]+|\.))*\])?$/u,
		'expected number, integer, string, boolean or rng, or a list of them such as number[n,d]',
	),
);
const parameters = v.record(name, type);
const fun = v.function();
const whole = (least: number) =>
	v.pipe(
		v.number(),
		v.safeInteger('expected a whole number'),
		v.minValue(least, `expected ${least} or more`),
	);
const above0 = v.pipe(v.number(), v.finite('expected a number'), v.gtValue(0, 'expected more than 0'));

const definitionSchema = v.strictObject({
	title: text,
	level: v.picklist(['easy', 'medium', 'hard']),
	topics: v.pipe(v.array(text), v.nonEmpty('expected one topic or more')),
	summary: text,
	entry: v.variant('kind', [
		v.strictObject({ kind: v.literal('function'), name, parameters }),
		v.strictObject({
			kind: v.literal('class'),
			name,
			parameters,
			methods: v.record(name, v.strictObject({ parameters, returns: v.boolean() })),
		}),
	]),
	sizes: v.record(
		name,
		v.strictObject({
			label: text,
			min: v.optional(whole(0)),
			sweep: v.pipe(
				v.strictTuple([whole(1), whole(1)]),
				v.check(([from, to]) => from < to, 'expected [from, to] with from below to'),
			),
			base: whole(1),
		}),
	),
	complexity: v.strictObject({ time: text, space: text }),
	cost: fun,
	cases: v.pipe(
		v.array(
			v.strictObject({
				group: v.picklist(groups),
				name: text,
				sizes: v.record(v.string(), v.number()),
				make: fun,
			}),
		),
		v.nonEmpty('expected one case or more'),
		v.checkItems(
			({ name }, index, cases) => cases.findIndex((other) => other.name === name) === index,
			'another case has this name: give each its own',
		),
	),
	check: v.strictObject({ describe: text, check: fun }),
	mayChangeInput: v.optional(v.boolean()),
	limits: v.optional(
		v.strictObject({
			opsFactor: v.optional(above0),
			opsFloor: v.optional(above0),
			heapBytes: v.optional(above0),
		}),
	),
	plot: v.optional(fun),
});

/** How many faults are told at once. */
const most = 5;

/** @throws ProblemError that names each field at fault and what it should be */
export function checkDefinition(definition: unknown, file: string): ProblemDefinition {
	const { success, issues, output } = v.safeParse(definitionSchema, definition);
	if (!success)
		throw new ProblemError(
			[
				`${file}: its default export must be what defineProblem({ ... }) returns`,
				...issues.slice(0, most).map((issue) => `${v.getDotPath(issue) ?? 'all of it'}: ${issue.message}`),
			].join('\n    '),
		);
	for (const [what, formula] of Object.entries(output.complexity))
		try {
			parseFormula(formula, Object.keys(output.sizes));
		} catch (cause) {
			if (!(cause instanceof FormulaError)) throw cause;
			throw new ProblemError(`${file}\n    complexity.${what}: ${cause.message}`, { cause });
		}
	return definition as ProblemDefinition; // each field was looked at
}
