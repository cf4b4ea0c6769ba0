// A broken problem package is told what is broken; the judge itself never fails on it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkDefinition } from '../../src/cli/check-definition.ts';
import { loadProblem } from '../../src/cli/load-problem.ts';
import { createNodeTools } from '../../src/cli/node-tools.ts';
import { judgeToEnd } from '../../src/lib/judge/judge.ts';
import { holdToOracle } from '../../src/lib/judge/oracle.ts';
import { PreparedProblem } from '../../src/lib/judge/prepared-problem.ts';
import { ProblemError } from '../../src/lib/judge/problem.ts';
import { root } from '../run-cli.ts';
import type { HowLong } from './how-long.ts';

const folder = join(root, 'tests/fixtures/outside/add-up');

/** What an author might have written instead, small enough that no generator takes the machine's memory. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
	fc.anything({
		withBigInt: true,
		withMap: true,
		withTypedArray: true,
		withSparseArray: true,
		withNullPrototype: true,
		maxDepth: 2,
	}),
	fc.integer({ min: -3, max: 60 }),
	fc.constantFrom(
		NaN,
		-0,
		0.5,
		'',
		'n',
		'n·',
		'2^',
		'number[',
		'integer[n,.]',
		'rng',
		'__proto__',
		'easy',
		'edge',
	),
);
const functions: fc.Arbitrary<unknown> = junk.chain((value) =>
	fc.constantFrom(
		() => value,
		() => [value],
		() => [[value]],
		() => {
			throw value;
		},
		(...all: unknown[]) => all,
	),
);
/** Which field, counted through the whole definition, and what takes its place, undefined to delete it. */
const mutation = fc.record({
	at: fc.nat(1000),
	by: fc.oneof(
		junk.map((value) => () => value),
		functions.map((value) => (old: unknown) => (typeof old === 'function' ? value : undefined)),
	),
});

/** @throws with the smallest definition or oracle found on which anything but words came */
export async function fuzzPackages(howLong: HowLong): Promise<Map<string, number>> {
	const tools = await createNodeTools();
	const problem = await loadProblem(folder);
	const ends = new Map<string, number>();
	const count = (end: string) => ends.set(end, (ends.get(end) ?? 0) + 1);

	await fc.assert(
		fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 2 }), async (mutations) => {
			const broken = mutations.reduce<unknown>(
				(from, { at, by }) => change(from, at, by),
				problem.definition,
			);
			try {
				const definition = checkDefinition(broken, 'problem.ts');
				const prepared = new PreparedProblem({ ...problem, definition }, tools);
				const { verdict, diagnostics } = await judgeToEnd(prepared, problem.reference, tools);
				if (diagnostics.some(({ message }) => message.startsWith('the judge failed')))
					throw new Error(diagnostics[0]?.message);
				count(verdict);
			} catch (error) {
				if (!(error instanceof ProblemError)) throw error;
				count('refused');
			}
		}),
		howLong,
	);

	const oracle: unknown = JSON.parse(readFileSync(join(folder, 'oracle.json'), 'utf8'));
	const prepared = new PreparedProblem(problem, tools);
	await fc.assert(
		fc.asyncProperty(fc.nat(1000), fc.jsonValue(), async (at, by) => {
			try {
				await holdToOracle(prepared, JSON.stringify(change(oracle, at, () => by)), tools);
				count('oracle read');
			} catch (error) {
				if (!(error instanceof ProblemError)) throw error;
				count('oracle refused');
			}
		}),
		howLong,
	);
	return ends;
}

/** A copy in which the field with this number, counted in depth and from the start again after the last, is another. */
function change(whole: unknown, at: number, by: (old: unknown) => unknown): unknown {
	const paths = pathsOf(whole);
	return put(whole, paths[at % paths.length]!, by); // there is always one
}

function pathsOf(value: unknown): (readonly string[])[] {
	if (typeof value !== 'object' || value === null) return [[]];
	return [[], ...Object.entries(value).flatMap(([key, item]) => pathsOf(item).map((path) => [key, ...path]))];
}

function put(value: unknown, [key, ...rest]: readonly string[], by: (old: unknown) => unknown): unknown {
	if (key === undefined) return by(value);
	const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
	const item = put(copy[key], rest, by);
	if (item === undefined) delete copy[key];
	else copy[key] = item;
	return copy;
}
