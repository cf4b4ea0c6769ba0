// Reads cost formulas as people write them: `n·d^2 + d^3`, `O(n k log n)`, `n*sqrt(n)`, `nd(k + 1)`, `2^n`.
import { productOf, sumOf, type Factor, type Formula, type Monomial } from '#lib/judge/complexity/formula.ts';

/** A text that is not a formula in the given sizes; the message is one sentence. */
export class FormulaError extends Error {
	override name = 'FormulaError';
}

type Token = { readonly kind: 'number' | 'size' | 'word' | 'sign' | 'end'; readonly text: string };

/**
 * Reads a formula in these sizes. A factor 3 counts as 1, log and sqrt take the next size or a bracket, and letters
 * without a sign between them are multiplied.
 *
 * @throws FormulaError
 */
export function parseFormula(text: string, letters: readonly string[]): Formula {
	const wrapped = /^\s*[OΘ]\((.*)\)\s*$/.exec(text);
	return new Parser(wrapped?.[1] ?? text, letters).formula();
}

class Parser {
	readonly #text: string;
	readonly #tokens: readonly Token[];
	#at = 0;

	constructor(text: string, letters: readonly string[]) {
		this.#text = text;
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
		return new FormulaError(`The formula "${this.#text}" cannot be read: ${reason}.`);
	}

	#take(text: string): boolean {
		if (this.#next.kind === 'end' || this.#next.text !== text) return false;
		this.#at++;
		return true;
	}

	#sum(): Formula {
		const terms = [...this.#product()];
		while (this.#take('+')) terms.push(...this.#product());
		return sumOf(terms);
	}

	#product(): Formula {
		let product = this.#factor();
		while (this.#take('·') || this.#startsFactor()) product = productOf(product, this.#factor());
		return product;
	}

	#startsFactor(): boolean {
		return ['number', 'size', 'word'].includes(this.#next.kind) || this.#next.text === '(';
	}

	#factor(): Formula {
		if (this.#take('log')) {
			const logs = this.#take('^') ? this.#number() : 1;
			const letters = new Set(this.#base().flatMap((monomial) => [...monomial.keys()]));
			return sumOf([...letters].map((letter) => single(letter, { power: 0, logs, exponential: 0 })));
		}
		if (this.#take('sqrt')) return this.#raised(this.#base(), 0.5);
		const isTwo = this.#next.kind === 'number';
		const base = this.#base();
		if (!this.#take('^')) return base;
		if (!isTwo) return this.#raised(base, this.#number());
		const exponent = this.#next;
		if (exponent.kind === 'number') return this.#base();
		if (exponent.kind !== 'size') throw this.#error('a size must follow "2^"');
		this.#at++;
		return [single(exponent.text, { power: 0, logs: 0, exponential: 1 })];
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

	#number(): number {
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

function single(letter: string, factor: Factor): Monomial {
	return new Map([[letter, factor]]);
}

const superscripts: Readonly<Record<string, string>> = { '²': '2', '³': '3' };

function tokenize(text: string, letters: readonly string[]): Token[] {
	const tokens: Token[] = [];
	const pattern = /\s*(?:(\d+(?:\.\d+)?)|(\p{L}[\p{L}\d_]*)|([²³])|(\S))/gu;
	for (const [, number, word, superscript, sign] of text.trimEnd().matchAll(pattern)) {
		if (number !== undefined) tokens.push({ kind: 'number', text: number });
		else if (word !== undefined) tokens.push(...splitWord(text, word, letters));
		else if (superscript !== undefined)
			tokens.push({ kind: 'sign', text: '^' }, { kind: 'number', text: superscripts[superscript]! }); // both are listed
		else if (sign === '√') tokens.push({ kind: 'word', text: 'sqrt' });
		else if ('+()^'.includes(sign!))
			tokens.push({ kind: 'sign', text: sign! }); // one of the groups matched
		else if ('·*×⋅'.includes(sign!)) tokens.push({ kind: 'sign', text: '·' });
		else throw new FormulaError(`The formula "${text}" cannot be read: "${sign}" has no meaning.`);
	}
	return [...tokens, { kind: 'end', text: '' }];
}

/** `nd` is n·d where both are sizes and `nd` is none. */
function splitWord(text: string, word: string, letters: readonly string[]): Token[] {
	if (letters.includes(word)) return [{ kind: 'size', text: word }];
	if (word === 'log' || word === 'sqrt') return [{ kind: 'word', text: word }];
	if (word === 'log2' || word === 'ln') return [{ kind: 'word', text: 'log' }];
	const tokens: Token[] = [];
	for (let rest = word; rest !== '';) {
		const letter = letters.filter((l) => rest.startsWith(l)).sort((a, b) => b.length - a.length)[0];
		if (letter === undefined)
			throw new FormulaError(
				`The formula "${text}" has "${word}", which is no size of this problem (${letters.join(', ')}).`,
			);
		tokens.push({ kind: 'size', text: letter });
		rest = rest.slice(letter.length);
	}
	return tokens;
}
