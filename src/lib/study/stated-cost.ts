// What a reader says their code costs, read as people write it and compared with what was measured: by meaning, not by
// spelling.
import { FormulaError } from '#lib/judge/complexity/formula-tokens.ts';
import {
	bigO,
	classIn,
	compareFactors,
	dominates,
	sumOf,
	type Factor,
	type Formula,
} from '#lib/judge/complexity/formula.ts';
import { parseFormula } from '#lib/judge/complexity/parse-formula.ts';
import type { Cost, Growth } from '#lib/judge/report.ts';

/** The sizes of a problem by their letters, and what each counts. */
export type SizeLabels = Readonly<Record<string, { readonly label: string }>>;

export type ReadCost =
	/** Nothing was stated. */
	| { readonly kind: 'none' }
	/** `text` is how the site writes it. */
	| { readonly kind: 'formula'; readonly formula: Formula; readonly text: string }
	/** `reason` is a sentence with the letters that there are. */
	| { readonly kind: 'unreadable'; readonly reason: string };

/** How a stated growth stands to the measured one. */
export type Standing = 'right' | 'too-high' | 'too-low' | 'not-settled';

/** One size: what was said and measured, in its own letter. */
export interface SizeComparison {
	readonly letter: string;
	readonly stated: string;
	readonly measured: string;
	readonly standing: Standing;
}
export interface CostComparison {
	/** `other` where it is too high in one respect and too low in another. */
	readonly standing: Standing | 'other';
	/** How the site writes it. */
	readonly stated: string;
	readonly measured: string;
	readonly sizes: readonly SizeComparison[];
}

/** Below it no class is named. */
const leastConfidence = 0.6;
/** In UTF-16 units. */
export const longestStated = 200;

/** Reads `O(n k d)`, `n*k*d`, `nkd`, `points · clusters · columns` and the like. Every text has an answer. */
export function readCost(text: string, sizes: SizeLabels): ReadCost {
	if (text.trim() === '') return { kind: 'none' };
	const letters = Object.keys(sizes);
	const unreadable = (reason: string): ReadCost => ({
		kind: 'unreadable',
		reason: `Cannot be read: ${reason}. The sizes are ${sizeWords(sizes)}.`,
	});
	if (text.length > longestStated) return unreadable(`it is longer than ${longestStated} characters`);
	try {
		const formula = parseFormula(withLetters(text, sizes), letters);
		return { kind: 'formula', formula, text: bigO(formula) };
	} catch (error) {
		if (!(error instanceof FormulaError)) throw error;
		return unreadable(error.reason);
	}
}

/** `n (points), k (clusters) and d (columns)`. */
export function sizeWords(sizes: SizeLabels): string {
	const named = Object.entries(sizes).map(([letter, { label }]) => `${letter} (${label})`);
	return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}

/** What a size counts, written out, stands for its letter. */
function withLetters(text: string, sizes: SizeLabels): string {
	const longestFirst = Object.entries(sizes).toSorted(([, a], [, b]) => b.label.length - a.label.length);
	return longestFirst
		.filter(([, { label }]) => label.length > 2)
		.reduce((read, [letter, { label }]) => {
			const written = label.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
			return read.replaceAll(new RegExp(String.raw`(?<!\p{L})${written}(?!\p{L})`, 'giu'), ` ${letter} `);
		}, text);
}

/**
 * Compares a stated formula with a measured cost, in each size and as a whole. Sizes whose growth was not settled by the
 * measurement count for neither side.
 */
export function compareCost(stated: Formula, measured: Cost, letters: readonly string[]): CostComparison {
	const sizes = letters.map((letter): SizeComparison => {
		const growth = measured.parameters[letter];
		return {
			letter,
			stated: classIn(stated, letter),
			measured: growth?.class ?? 'uncertain',
			standing: standingIn(stated, growth, letter),
		};
	});
	const unsettled = sizes.filter(({ standing }) => standing === 'not-settled').map(({ letter }) => letter);
	return {
		standing: standingOf(stated, measured, letters, unsettled),
		stated: bigO(stated),
		measured: measured.text,
		sizes,
	};
}

function standingIn(stated: Formula, growth: Growth | undefined, letter: string): Standing {
	if (growth === undefined || growth.class === 'uncertain' || growth.confidence < leastConfidence)
		return 'not-settled';
	const measured = parseFormula(growth.class, [letter]);
	const said = parseFormula(classIn(stated, letter), [letter]);
	const order = compareFactors(factorIn(said, letter), factorIn(measured, letter));
	return order === 0 ? 'right' : order > 0 ? 'too-high' : 'too-low';
}

function standingOf(
	stated: Formula,
	measured: Cost,
	letters: readonly string[],
	unsettled: readonly string[],
): CostComparison['standing'] {
	// What is not known of a size is written f(d).
	const known = parseFormula(measured.text.replaceAll(/f\([^)]*\)/g, '1'), letters);
	const said = measurable(without(stated, unsettled));
	const is = measurable(without(known, unsettled));
	const [enough, needed] = [dominates(said, is), dominates(is, said)];
	if (enough && needed) return unsettled.length > 0 ? 'not-settled' : 'right';
	return enough ? 'too-high' : needed ? 'too-low' : 'other';
}

function without(formula: Formula, letters: readonly string[]): Formula {
	return sumOf(
		formula.map((monomial) => new Map([...monomial].filter(([letter]) => !letters.includes(letter)))),
	);
}

const none: Factor = { power: 0, logs: 0, exponential: 0 };

function factorIn(formula: Formula, letter: string): Factor {
	return asMeasured(formula[0]?.get(letter) ?? none);
}

function measurable(formula: Formula): Formula {
	return sumOf(
		formula.map((monomial) => new Map([...monomial].map(([letter, factor]) => [letter, asMeasured(factor)]))),
	);
}

/** A measurement does not tell a power beside 2^n. */
function asMeasured(factor: Factor): Factor {
	return factor.exponential === 1 ? { ...none, exponential: 1 } : factor;
}
