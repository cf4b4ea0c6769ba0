import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	bigO,
	classIn,
	dominates,
	printFormula,
	sameFormula,
	sumOf,
	type Factor,
	type Formula,
} from '#lib/judge/complexity/formula.ts';
import { FormulaError } from '#lib/judge/complexity/formula-tokens.ts';
import { parseFormula } from '#lib/judge/complexity/parse-formula.ts';

const letters = ['n', 'd', 'k', 'm'];
const read = (text: string) => parseFormula(text, letters);

test('gives the class in each size as the fastest over all products', () => {
	const formula = read('n·d^2 + d^3');
	expect(letters.map((letter) => classIn(formula, letter))).toEqual(['n', 'd^3', '1', '1']);
	expect(classIn(read('k·log k·n + k'), 'k')).toBe('k log k');
	expect(classIn(read('n sqrt n + n log n'), 'n')).toBe('n sqrt n');
	expect(classIn(read('n^2·log n'), 'n')).toBe('n^2 log n');
	expect(classIn(read('n·2^d'), 'd')).toBe('2^d');
	expect(classIn(read('1'), 'n')).toBe('1');
});

test.each([
	['n d log n', 'n·d·log n'],
	['nd', 'n·d'],
	['O(n*k*d)', 'n·k·d'],
	['n log(n)', 'n log n'],
	['n·log n', 'n log n'],
	['n²d', 'n^2·d'],
	['n·(d + k)', 'n·d + n·k'],
	['n√n', 'n sqrt n'],
	['3n + 20', 'n'],
	['n^2 + n', 'n^2'],
	['log(n·k)', 'log n + log k'],
	['(n + d)^2', 'n^2 + d^2'],
	['sqrt(n·d)', 'sqrt n·sqrt d'],
	['n·2^n', 'n 2^n'],
	['1', '1'],
	['n(n - 1)/2', 'n^2'],
	['max(n, k·d)', 'n + k·d'],
	['O(n) + O(k)', 'n + k'],
	['nlogn', 'n log n'],
	['n·lg n', 'n log n'],
	['n log₂ n', 'n log n'],
	['n log(n)^2', 'n log^2 n'],
	['(log n)^2', 'log^2 n'],
	['N**2', 'n^2'],
	['n¹⁰', 'n^10'],
	['n^0.5', 'sqrt n'],
	['n^(1/2)', 'sqrt n'],
	['n^{2} \\cdot \\log{n}', 'n^2 log n'],
	['\\Theta(n)', 'n'],
	['2^(n + 1)', '2^n'],
	['2^(n+k)', '2^n·2^k'],
])('reads %s as %s', (text, printed) => {
	expect(printFormula(read(text))).toBe(printed);
	expect(bigO(read(text))).toBe(`O(${printed})`);
});

test.each([
	'n·q',
	'n +',
	'n)',
	'(n',
	'n^d',
	'log',
	'',
	'n/d',
	'2^(n^2)',
	'o(n)',
	'~n',
	'n!',
	'n2',
	'n - k',
	'log n^2',
	'min(n, k)',
	'max n',
	'n^(1/0)',
])('says why it cannot read "%s"', (text) => {
	expect(() => read(text)).toThrow(FormulaError);
});

test('knows names of several letters before it splits a word', () => {
	expect(printFormula(parseFormula('hidden·n + nd', ['n', 'd', 'hidden']))).toBe('hidden·n + n·d');
});

test('writes what is not known of a size as a function', () => {
	expect(bigO(read('n·k·d + n^2'), ['d'])).toBe('O(n·k·f(d) + n^2)');
	expect(bigO(read('n'), ['d'])).toBe('O(n + f(d))');
	expect(bigO(read('1'), ['n'])).toBe('O(f(n))');
});

test('tells costs that are within others', () => {
	expect(dominates(read('n·d^2 + d^3'), read('n·d + d^2'))).toBe(true);
	expect(dominates(read('n·d^2'), read('d^3'))).toBe(false);
	expect(dominates(read('n log n'), read('n'))).toBe(true);
	expect(dominates(read('2^n'), read('n^3'))).toBe(true);
	expect(sameFormula(read('d·n + k'), read('k + n·d'))).toBe(true);
});

const factor: fc.Arbitrary<Factor> = fc.record({
	power: fc.constantFrom(0, 0.5, 1, 1.5, 2, 2.5, 3),
	logs: fc.constantFrom(0, 1, 2),
	exponential: fc.constantFrom(0, 1),
});
const formula: fc.Arbitrary<Formula> = fc
	.array(fc.dictionary(fc.constantFrom(...letters), factor, { maxKeys: 4 }), { maxLength: 4 })
	.map((terms) => sumOf(terms.map((term) => new Map(Object.entries(term)))));

test('reads back what it printed', () => {
	fc.assert(
		fc.property(formula, (f) => {
			expect(sameFormula(read(printFormula(f)), f)).toBe(true);
			expect(sameFormula(read(bigO(f)), f)).toBe(true);
		}),
	);
});

test('a sum dominates its parts', () => {
	fc.assert(
		fc.property(formula, formula, (a, b) => {
			const sum = sumOf([...a, ...b]);
			expect(dominates(sum, a) && dominates(sum, b)).toBe(true);
		}),
	);
});
