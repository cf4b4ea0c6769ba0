// Growth in words.
import { fromLetter } from '#lib/judge/complexity/growth.ts';
import type { Cost, Growth, GrowthClass } from '#lib/judge/report.ts';

const words: Readonly<Record<GrowthClass, string>> = {
	'1': 'constant',
	'log n': 'logarithmic',
	'sqrt n': 'as the square root',
	n: 'linear',
	'n log n': 'linearithmic',
	'n sqrt n': 'between linear and quadratic',
	'n^2': 'quadratic',
	'n^2 log n': 'a little more than quadratic',
	'n^3': 'cubic',
	'2^n': 'exponential',
	uncertain: 'uncertain',
};

/** `linear`, `uncertain`. */
export function growthWords({ class: growth }: Pick<Growth, 'class'>, letter: string): string {
	return words[fromLetter(growth, letter) ?? 'uncertain'];
}

/** `high confidence`. */
export function confidenceWords(confidence: number): string {
	const level = confidence >= 0.9 ? 'high' : confidence >= 0.6 ? 'medium' : 'low';
	return `${level} confidence`;
}

/** `n^2` and `sqrt n` as they are printed. */
export function printedClass(text: string): string {
	return text
		.replace(/\^(\d)/g, (_, digit: string) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit)
		.replace(/sqrt ([a-z])/g, '√$1');
}

/** `k = 4, d = 4`. */
export function heldWords(held: Readonly<Record<string, number>>): string {
	return Object.entries(held)
		.map(([letter, n]) => `${letter} = ${n}`)
		.join(', ');
}

/** How a cost grows with one size; uncertain where that was never measured. */
export function growthIn(cost: Pick<Cost, 'parameters'>, letter: string): Growth {
	return cost.parameters[letter] ?? { class: 'uncertain', exponent: 0, confidence: 0, note: 'not measured' };
}
