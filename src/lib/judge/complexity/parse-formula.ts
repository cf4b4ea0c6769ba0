// Reads cost formulas as people write them: `n·d^2 + d^3`, `O(n k log n)`, `n*sqrt(n)`, `nd(k + 1)`, `n(n - 1)/2`, `2^n`.
import { FormulaError, tokenize, type Token } from '#lib/judge/complexity/formula-tokens.ts';
import {
	dominates,
	productOf,
	sumOf,
	type Factor,
	type Formula,
	type Monomial,
} from '#lib/judge/complexity/formula.ts';

/**
 * Reads a formula in these sizes. A factor 3 counts as 1, log and sqrt take the next size or a bracket, letters without
 * a sign between them are multiplied, a maximum is a sum, and what is taken away must be of a lower order.
 *
 * @throws FormulaError
 */
export function parseFormula(text: string, letters: readonly string[]): Formula {
	return new Parser(text, letters).formula();
}

class Parser {
	readonly #text: string;
	readonly #letters: readonly string[];
	readonly #tokens: readonly Token[];
	#at = 0;

	constructor(text: string, letters: readonly string[]) {
		this.#text = text;
		this.#letters = letters;
		this.#tokens = tokenize(text, letters);
	}

	formula(): Formula {
		const formula = this.#sum();
		if (this.#next.kind !== 'end') throw this.#error(`"${this.#next.text}" was not expected`);
		return formula;
	}

	get #next(): Token {
		return this.#tokens[this.#at]!; // the last token is `end`, and nothing steps past it
	}

	#error(reason: string): FormulaError {
		return new FormulaError(this.#text, this.#letters, reason);
	}

	#take(text: string): boolean {
		if (this.#next.kind === 'end' || this.#next.text !== text) return false;
		this.#at++;
		return true;
	}

	#sum(): Formula {
		const terms = [...this.#product()];
		const less: Formula[] = [];
		for (;;) {
			if (this.#take('+')) terms.push(...this.#product());
			else if (this.#take('-')) less.push(this.#product());
			else break;
		}
		const sum = sumOf(terms);
		if (less.some((part) => !dominates(sum, part) || dominates(part, sum)))
			throw this.#error('only what grows more slowly than the rest can be taken away');
		return sum;
	}

	#product(): Formula {
		let product = this.#factor();
		for (;;) {
			if (this.#take('·') || this.#startsFactor()) product = productOf(product, this.#factor());
			else if (!this.#take('/')) return product;
			else if (this.#base().length > 0)
				throw this.#error('a quotient of sizes cannot be compared; write a bound without one');
		}
	}

	#startsFactor(): boolean {
		return ['number', 'size', 'word'].includes(this.#next.kind) || this.#next.text === '(';
	}

	#factor(): Formula {
		if (this.#take('log')) {
			const logs = this.#take('^') ? this.#number() : 1;
			const isBracket = this.#next.text === '(';
			const letters = new Set(this.#base().flatMap((monomial) => [...monomial.keys()]));
			const logarithm = sumOf(
				[...letters].map((letter) => single(letter, { power: 0, logs, exponential: 0 })),
			);
			if (!this.#take('^')) return logarithm;
			if (!isBracket) throw this.#error('write (log n)^2 or log(n^2)');
			return this.#raised(logarithm, this.#number());
		}
		if (this.#take('max')) return this.#greatest();
		if (this.#take('sqrt')) {
			const root = this.#raised(this.#base(), 0.5);
			return this.#take('^') ? this.#raised(root, this.#number()) : root;
		}
		const isTwo = this.#next.kind === 'number';
		const base = this.#base();
		if (!this.#take('^')) return base;
		if (!isTwo) return this.#raised(base, this.#number());
		const exponent = this.#base();
		if (exponent.some((monomial) => !isSize(monomial))) throw this.#error('a size must follow "2^"');
		const exponential = exponent.flatMap((monomial) => [...monomial.keys()]);
		return exponential
			.map((letter): Formula => [single(letter, { power: 0, logs: 0, exponential: 1 })])
			.reduce(productOf, []);
	}

	/** A number (which counts as 1), a size or a bracket. */
	#base(): Formula {
		const token = this.#next;
		if (this.#take('(')) {
			const inside = this.#sum();
			if (!this.#take(')')) throw this.#error('a ")" is missing');
			return inside;
		}
		if (token.kind !== 'number' && token.kind !== 'size')
			throw this.#error(token.kind === 'end' ? 'it ends too early' : `"${token.text}" was not expected`);
		this.#at++;
		return token.kind === 'number' ? [] : [single(token.text, { power: 1, logs: 0, exponential: 0 })];
	}

	/** The greatest of some costs is, up to constants, their sum. */
	#greatest(): Formula {
		if (!this.#take('(')) throw this.#error('a "(" must follow "max"');
		const terms = [...this.#sum()];
		while (this.#take(',')) terms.push(...this.#sum());
		if (!this.#take(')')) throw this.#error('a ")" is missing');
		return sumOf(terms);
	}

	/** An exponent: `2`, `(2)` or `(1/2)`. */
	#number(): number {
		const isBracket = this.#take('(');
		let number = this.#digits();
		if (isBracket && this.#take('/')) number /= this.#digits();
		if (isBracket && !this.#take(')')) throw this.#error('a ")" is missing');
		if (!Number.isFinite(number)) throw this.#error('a power must be a number');
		return number;
	}

	#digits(): number {
		const token = this.#next;
		if (token.kind !== 'number') throw this.#error('a number must follow "^"');
		this.#at++;
		return Number(token.text);
	}

	/** A sum to a power is, up to constants, the sum of the powers. */
	#raised(formula: Formula, exponent: number): Formula {
		return sumOf(
			formula.map(
				(monomial) =>
					new Map(
						[...monomial].map(([letter, factor]): [string, Factor] => {
							const logs = factor.logs * exponent;
							if (!Number.isInteger(logs)) throw this.#error('a logarithm has a whole power');
							return [letter, { ...factor, power: factor.power * exponent, logs }];
						}),
					),
			),
		);
	}
}

function isSize(monomial: Monomial): boolean {
	const [factor] = monomial.values();
	return monomial.size === 1 && factor?.power === 1 && factor.logs === 0 && factor.exponential === 0;
}

function single(letter: string, factor: Factor): Monomial {
	return new Map([[letter, factor]]);
}
