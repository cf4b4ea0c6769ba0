import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	bigO,
	classIn,
	printFormula,
	sameFormula,
	sumOf,
	type Factor,
	type Formula,
} from '#lib/judge/complexity/formula.ts';
import { parseFormula } from '#lib/judge/complexity/parse-formula.ts';
import type { Cost, Growth } from '#lib/judge/report.ts';
import { compareCost, longestStated, readCost } from '#lib/study/stated-cost.ts';
import { differences, standingWords } from '#lib/study/stated-words.ts';

const sizes = { n: { label: 'points' }, k: { label: 'clusters' }, d: { label: 'columns' } };
const letters = Object.keys(sizes);

/** What a program of this cost is measured as, with some classes in other words. */
function measured(text: string, other: Readonly<Record<string, Partial<Growth>>> = {}): Cost {
	const formula = parseFormula(text, letters);
	const unknown = letters.filter((letter) => other[letter]?.class === 'uncertain');
	return {
		text: bigO(formula, unknown),
		parameters: Object.fromEntries(
			letters.map((letter) => [
				letter,
				{ class: classIn(formula, letter), exponent: 1, confidence: 0.95, note: null, ...other[letter] },
			]),
		),
	};
}

function read(text: string): Formula {
	const cost = readCost(text, sizes);
	if (cost.kind !== 'formula') throw new Error(`${text}: ${JSON.stringify(cost)}`);
	return cost.formula;
}
const compare = (said: string, cost: Cost) => compareCost(read(said), cost, letters);

test.each([
	'O(n k d)',
	'O(n*k*d)',
	'n k d',
	'nkd',
	'dkn',
	'N·K·D',
	'Θ(n · k · d)',
	'O ( n×k×d )',
	'3nkd + 20n + 7',
	'O(nkd + nk)',
	'O(n d (k + 1))',
	'points * clusters * columns',
	'O(Points·clusters·d)',
	'max(n·k·d, n)',
	String.raw`O(n \cdot k \cdot d)`,
	'n(k - 1)d/2',
])('"%s" is O(n·k·d)', (said) => {
	expect(compare(said, measured('n·k·d')).standing).toBe('right');
});

test.each([
	['n²', 'n^2'],
	['n**2', 'n^2'],
	['n^2 log n', 'n^2·log n'],
	['n log(n)', 'n log n'],
	['n lg n', 'n log n'],
	['nlogn', 'n log n'],
	['max(n, k)', 'n + k'],
	['n·d + d^3', 'd^3 + n·d'],
	['O(1)', '1'],
	['17', '1'],
	['sqrt(n)', 'sqrt n'],
	['√n', 'sqrt n'],
	['n^0.5', 'sqrt n'],
	['n^(1/2)', 'sqrt n'],
	['2^n', '2^n'],
	['n 2^n', '2^n'],
])('"%s" is right where %s was measured', (said, cost) => {
	expect(compare(said, measured(cost)).standing).toBe('right');
});

test.each([
	['O(n·x)', '"x"'],
	['O(n', 'a ")" is missing'],
	['n log', 'it ends too early'],
	['o(n)', 'write O(…)'],
	['~n', 'write O(…)'],
	['n / k', 'a quotient of sizes'],
	['quadratic', '"quadratic"'],
	['n2', 'two meanings'],
	['((((', 'it ends too early'],
	[`n${'+n'.repeat(longestStated)}`, `longer than ${longestStated}`],
])('"%s" is answered with what cannot be read and which letters there are', (said, words) => {
	const cost = readCost(said, sizes);
	expect(cost.kind).toBe('unreadable');
	const reason = cost.kind === 'unreadable' ? cost.reason : '';
	expect(reason).toContain(words);
	expect(reason).toContain('The sizes are n (points), k (clusters) and d (columns).');
});

test('any text is read, refused with a reason, or nothing', () => {
	const pieces = fc.constantFrom(
		'n',
		'k',
		'd',
		' ',
		'(',
		')',
		'^',
		'2',
		'log',
		'+',
		'-',
		'/',
		',',
		'O',
		'.',
		'max',
		'²',
		'\\',
	);
	const text = fc.oneof(
		fc.string(),
		fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
	);
	fc.assert(
		fc.property(text, (said) => {
			const cost = readCost(said, sizes);
			if (cost.kind === 'formula') expect(compare(said, measured('n')).sizes).toHaveLength(3);
			if (cost.kind === 'none') expect(said.trim()).toBe('');
		}),
	);
	expect(readCost('  ', sizes)).toEqual({ kind: 'none' });
});

test('sizes in capitals are read in small letters too, and labels of several words', () => {
	const films = { U: { label: 'users' }, I: { label: 'items' }, n: { label: 'training rows' } };
	for (const said of ['U I n', 'uin', 'users·items·n', 'O(u·i·training rows)']) {
		const cost = readCost(said, films);
		expect(cost.kind === 'formula' && cost.text).toBe('O(U·I·n)');
	}
});

describe('what differs', () => {
	test('is said size by size', () => {
		const comparison = compare('n log n', measured('n·k'));
		expect(comparison.standing).toBe('other');
		expect(comparison.sizes.map(({ standing }) => standing)).toEqual(['too-high', 'too-low', 'right']);
		expect(differences(comparison)).toEqual([
			'In n you said n log n, it was measured as n.',
			'In k you said constant, it was measured as k.',
		]);
	});
	test('is too high or too low as a whole', () => {
		expect(compare('n^2', measured('n')).standing).toBe('too-high');
		expect(compare('n', measured('n log n')).standing).toBe('too-low');
		expect(standingWords(compare('n', measured('n log n')))).toBe('too low');
	});
	test('is how sizes come together, where each is right', () => {
		const comparison = compare('n + k', measured('n·k'));
		expect(comparison.standing).toBe('too-low');
		expect(differences(comparison)).toEqual([
			'In each size it is right; together they were measured as O(n·k).',
		]);
	});
});

describe('what the measurement does not settle', () => {
	test('decides nothing', () => {
		const cost = measured('n·k·d', { d: { class: 'uncertain', confidence: 0.3 } });
		expect(cost.text).toBe('O(n·k·f(d))');
		expect(compare('n k d', cost).standing).toBe('not-settled');
		expect(compare('n k d^2', cost).standing).toBe('not-settled');
		expect(compare('n k', cost).standing).toBe('not-settled');
		expect(compare('n^2 k d', cost).standing).toBe('too-high');
		expect(differences(compare('n k', cost))).toEqual([
			'In d you said constant; the measurement does not settle it.',
		]);
	});
	test('is also what it has little confidence in, and what it left out', () => {
		expect(compare('n', measured('n', { n: { confidence: 0.4 } })).standing).toBe('not-settled');
		expect(compare('n', { text: 'O(n)', parameters: {} }).standing).toBe('not-settled');
	});
});

const factor: fc.Arbitrary<Factor> = fc.record({
	power: fc.constantFrom(0, 0.5, 1, 1.5, 2, 3),
	logs: fc.constantFrom(0, 1, 2),
	exponential: fc.constant(0),
});
const formula: fc.Arbitrary<Formula> = fc
	.array(fc.dictionary(fc.constantFrom(...letters), factor, { maxKeys: 3 }), { maxLength: 3 })
	.map((terms) => sumOf(terms.map((term) => new Map(Object.entries(term)))));

test('a printed formula reads back as itself', () => {
	fc.assert(
		fc.property(formula, (cost) => {
			expect(sameFormula(read(printFormula(cost)), cost)).toBe(true);
			expect(sameFormula(read(bigO(cost)), cost)).toBe(true);
		}),
	);
});

test('the order, the spaces, the signs and the spelling of a formula do not matter', () => {
	const spelling = fc.record({
		times: fc.constantFrom('·', '*', ' * ', '×', ' ', String.raw` \cdot `),
		plus: fc.constantFrom('+', ' + ', '  +'),
		power: fc.constantFrom('^', '**', ' ^ '),
		log: fc.constantFrom('log', 'lg', 'ln', 'Log'),
		upper: fc.boolean(),
		wrapped: fc.constantFrom('O(', 'Θ(', '('),
		extra: fc.constantFrom('', ' + 7', ' - 1'),
	});
	const shuffled = (terms: string[], seed: number) =>
		terms.toSorted((a, b) => ((a.length + seed) % 3) - ((b.length + seed) % 3) || (a < b ? -1 : 1));
	fc.assert(
		fc.property(formula, spelling, fc.nat(2), (cost, how, seed) => {
			const terms = cost.map((monomial) => {
				const parts = [...monomial].flatMap(([letter, { power, logs }]) => [
					...(power === 0 ? [] : [`${letter}${how.power}${power}`]),
					...Array.from({ length: logs }, () => `${how.log}(${letter})`),
				]);
				const written = shuffled(parts, seed).map((part) => (how.upper ? part.toUpperCase() : part));
				return written.join(how.times);
			});
			const constant = cost.length === 0 ? '1' : shuffled(terms, seed).join(how.plus);
			const extra = cost.length === 0 ? '' : how.extra;
			const said = `${how.wrapped}${constant}${extra})`;
			expect(sameFormula(read(said), cost), said).toBe(true);
			const comparison = compareCost(read(said), measured(printFormula(cost)), letters);
			expect(comparison.standing).toBe('right');
			expect(comparison.sizes.every(({ standing }) => standing === 'right')).toBe(true);
		}),
	);
});

test('more is never too low, and less is never too high', () => {
	fc.assert(
		fc.property(formula, formula, (cost, added) => {
			const more = sumOf([...cost, ...added]);
			expect(['right', 'too-high']).toContain(
				compareCost(more, measured(printFormula(cost)), letters).standing,
			);
			expect(['right', 'too-low']).toContain(
				compareCost(cost, measured(printFormula(more)), letters).standing,
			);
		}),
	);
});
