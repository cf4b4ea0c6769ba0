// A cost formula in several sizes, such as n·d^2 + d^3: what it means, its class in one size, and how it is written.

/** What one size contributes to a product: n^power · (log n)^logs, times 2^n where `exponential` is 1. */
export interface Factor {
	readonly power: number;
	readonly logs: number;
	readonly exponential: 0 | 1;
}
/** A product of factors by size, in the order of writing. Sizes that it does not depend on are absent. */
export type Monomial = ReadonlyMap<string, Factor>;
/** A sum of monomials none of which dominates another; no monomials is the constant 1. */
export type Formula = readonly Monomial[];

const one: Factor = { power: 0, logs: 0, exponential: 0 };

/** Negative where a grows slower than b, 0 where alike, positive where faster. */
export function compareFactors(a: Factor, b: Factor): number {
	return a.exponential - b.exponential || a.power - b.power || a.logs - b.logs;
}

/** True where a grows at least as fast as b, whichever sizes grow. */
export function monomialDominates(a: Monomial, b: Monomial): boolean {
	for (const [letter, factor] of b) if (compareFactors(a.get(letter) ?? one, factor) < 0) return false;
	return true;
}

/** The formula of a sum: without monomials that another dominates, repeats and constants. */
export function sumOf(monomials: readonly Monomial[]): Formula {
	const kept: Monomial[] = [];
	for (const monomial of monomials) {
		const proper = new Map([...monomial].filter(([, factor]) => compareFactors(factor, one) !== 0));
		if (proper.size === 0 || kept.some((other) => monomialDominates(other, proper))) continue;
		for (let i = kept.length - 1; i >= 0; i--) if (monomialDominates(proper, kept[i]!)) kept.splice(i, 1); // in range
		kept.push(proper);
	}
	return kept;
}

/** Product of two formulas, multiplied out. */
export function productOf(a: Formula, b: Formula): Formula {
	const constant: Monomial = new Map();
	const terms: Monomial[] = [];
	for (const left of a.length === 0 ? [constant] : a)
		for (const right of b.length === 0 ? [constant] : b) {
			const product = new Map(left);
			for (const [letter, factor] of right) {
				const had = product.get(letter) ?? one;
				product.set(letter, {
					power: had.power + factor.power,
					logs: had.logs + factor.logs,
					exponential: had.exponential || factor.exponential,
				});
			}
			terms.push(product);
		}
	return sumOf(terms);
}

/** True where every monomial of b is dominated by one of a: a cost of b is within a. */
export function dominates(a: Formula, b: Formula): boolean {
	return b.every((small) => a.some((large) => monomialDominates(large, small)));
}

/** Equal by meaning: the order of terms and factors does not count. */
export function sameFormula(a: Formula, b: Formula): boolean {
	return dominates(a, b) && dominates(b, a);
}

/** The fastest growth in one size over all monomials, in its own letter: `d log d`; `1` where it does not occur. */
export function classIn(formula: Formula, letter: string): string {
	const factors = formula.map((monomial) => monomial.get(letter) ?? one);
	return factorParts(
		factors.reduce((a, b) => (compareFactors(a, b) < 0 ? b : a), one),
		letter,
	).join(' ');
}

/** `n·d^2 + d^3`; `1` for a constant. */
export function printFormula(formula: Formula): string {
	return formula.length === 0 ? '1' : formula.map(printMonomial).join(' + ');
}

/** `O(n·k·d)`. What is not known of a size is written `f(d)`. */
export function bigO(formula: Formula, unknown: readonly string[] = []): string {
	const terms = formula.map((monomial) => {
		const known = new Map([...monomial].filter(([letter]) => !unknown.includes(letter)));
		const functions = [...monomial.keys()].filter((letter) => unknown.includes(letter)).map((l) => `f(${l})`);
		return [...(known.size === 0 && functions.length > 0 ? [] : [printMonomial(known)]), ...functions].join(
			'·',
		);
	});
	const missing = unknown.filter((letter) => !formula.some((monomial) => monomial.has(letter)));
	const all = [...new Set([...terms, ...missing.map((letter) => `f(${letter})`)])];
	return `O(${all.length === 0 ? '1' : all.join(' + ')})`;
}

/** Powers come before logarithms and roots: `n·d·log n`; a single size has spaces, as in `n log n`. */
function printMonomial(monomial: Monomial): string {
	const parts = [...monomial].map(([letter, factor]) => factorParts(factor, letter));
	if (parts.length === 1) return parts[0]!.join(' '); // there is one
	const isPower = (part: string) => !/^(log|sqrt)/.test(part);
	return [...parts.flat().filter(isPower), ...parts.flat().filter((part) => !isPower(part))].join('·');
}

function factorParts({ power, logs, exponential }: Factor, letter: string): string[] {
	const halves = Number.isInteger(2 * power) && !Number.isInteger(power);
	const whole = halves ? power - 0.5 : power;
	const parts = [
		whole === 0 ? '' : whole === 1 ? letter : `${letter}^${whole}`,
		exponential ? `2^${letter}` : '',
		halves ? `sqrt ${letter}` : '',
		logs === 0 ? '' : logs === 1 ? `log ${letter}` : `log^${logs} ${letter}`,
	].filter((part) => part !== '');
	return parts.length === 0 ? ['1'] : parts;
}
