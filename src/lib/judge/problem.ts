// What a problem is: the contract of its entry, its sizes, its cases and how answers are checked.
import type { Checker } from '#lib/judge/check/checker.ts';
import type { PlotCase } from '#lib/judge/picture/picture.ts';
import type { Random } from '#lib/judge/random.ts';
import type { Script } from '#lib/judge/tools.ts';
import type { Input } from '#lib/judge/value.ts';
import type { VerdictKind } from '#lib/judge/verdict.ts';

export type Level = 'easy' | 'medium' | 'hard';

/** A broken problem package or a bug of ours; never what a submission did. */
export class ProblemError extends Error {
	override name = 'ProblemError';
}

/**
 * The type of one parameter: `number`, `integer`, `string`, `boolean`, `rng`, or a list with its shape such as
 * `number[n]`, `number[n,d]`, `integer[n]`. A letter stands for the same length wherever it appears in one input; a
 * dot such as `number[.]` is any length.
 */
export type ParameterType = string;
/** Parameters in order: name to type. */
export type Parameters = Readonly<Record<string, ParameterType>>;

/** A function: the input is its arguments and the answer what it returns. */
export interface FunctionEntry {
	readonly kind: 'function';
	readonly name: string;
	readonly parameters: Parameters;
}
/**
 * A class: the input is a script of calls, `[['new', ...], ['fit', X, y], ['predict', Q]]`, and the answer the list of
 * what the calls returned, null for `new` and for methods whose return value is not part of the contract.
 */
export interface ClassEntry {
	readonly kind: 'class';
	readonly name: string;
	readonly parameters: Parameters;
	readonly methods: Readonly<Record<string, { readonly parameters: Parameters; readonly returns: boolean }>>;
}
export type Entry = FunctionEntry | ClassEntry;

/** Sizes by letter: `{ n: 100, d: 3 }`. */
export type Sizes = Readonly<Record<string, number>>;
/** Makes an input of about these sizes. The same sizes and random source give the same input. */
export type Make = (sizes: Sizes & Record<string, number>, random: Random) => Input;

export const groups = ['sample', 'edge', 'degenerate', 'random', 'large', 'adversarial'] as const;
export type Group = (typeof groups)[number];

/** One case: a seeded generator at given sizes. Its seed comes from the problem's slug, its group and its name. */
export interface Case {
	readonly group: Group;
	/** Unique within the problem. */
	readonly name: string;
	readonly sizes: Sizes;
	readonly make: Make;
}

/** One size parameter of the problem. */
export interface Size {
	/** What it counts: "points", "columns". */
	readonly label: string;
	/** Smallest legal value; the search for the smallest failing input starts here. Default 1. */
	readonly min?: number;
	/** Values of the cost sweep, from and to. The other sizes are held near `base`. */
	readonly sweep: readonly [from: number, to: number];
	/** Where it is held while another size is swept. */
	readonly base: number;
}

/** Limits of one case. What is not given has the default of `limits.ts`. */
export interface ProblemLimits {
	/** Operations: this many times those of the reference on the same case. Default 10. */
	readonly opsFactor?: number;
	/** Operations: never less than this. Default 50 million. */
	readonly opsFloor?: number;
	/** Bytes of heap. Default 64 MB. */
	readonly heapBytes?: number;
}

export interface ProblemDefinition {
	readonly title: string;
	readonly level: Level;
	readonly topics: readonly string[];
	/** One line for the catalogue. */
	readonly summary: string;
	readonly entry: Entry;
	readonly sizes: Readonly<Record<string, Size>>;
	/** Derived cost of the reference, as formulas in the letters of `sizes`: `n·d^2 + d^3`, `n·log n`. */
	readonly complexity: { readonly time: string; readonly space: string };
	/** Inputs of the cost sweep. Work must follow from the sizes alone: no early stop that depends on the data. */
	readonly cost: Make;
	readonly cases: readonly Case[];
	readonly check: Checker;
	/** True where a submission may change the arrays it is given. By default that is a wrong answer. */
	readonly mayChangeInput?: boolean;
	readonly limits?: ProblemLimits;
	/** A picture of a case. */
	readonly plot?: PlotCase;
}

/** A labelled submission of a package. */
export interface Submission {
	readonly verdict: VerdictKind;
	/** File name without its ending. */
	readonly name: string;
	readonly source: string;
}

/** A problem with everything in its folder that judging needs. */
export interface Problem {
	readonly slug: string;
	readonly definition: ProblemDefinition;
	/** Text of `reference.ts`. */
	readonly reference: string;
	/** The same, bundled already. */
	readonly referenceScript?: Script | undefined;
	readonly submissions: readonly Submission[];
}

/** Identity, for types and completion in `problem.ts`. */
export function defineProblem(definition: ProblemDefinition): ProblemDefinition {
	return definition;
}

/** A function entry. */
export function fn(name: string, parameters: Parameters): FunctionEntry {
	return { kind: 'function', name, parameters };
}

/** A case with a fixed input. */
export function fixed(group: Group, name: string, input: Input): Case {
	return { group, name, sizes: {}, make: () => input };
}

/** A shown case with a fixed input. */
export function sample(name: string, input: Input): Case {
	return fixed('sample', name, input);
}

/** One case for each entry of `sizes`, named `name (n=20, d=3)`. Sizes that repeat get other random numbers. */
export function family(group: Group, name: string, sizes: readonly Sizes[], make: Make): Case[] {
	const seen = new Map<string, number>();
	return sizes.map((at) => {
		const text = Object.entries(at)
			.map(([letter, value]) => `${letter}=${value}`)
			.join(', ');
		const count = (seen.get(text) ?? 0) + 1;
		seen.set(text, count);
		const title = text === '' ? name : `${name} (${text})`;
		return { group, name: count === 1 ? title : `${title} #${count}`, sizes: at, make };
	});
}
