// Holds a measured cost to the one that the author derived.
import { bigO, classIn, sameFormula } from '#lib/judge/complexity/formula.ts';
import { parseFormula } from '#lib/judge/complexity/parse-formula.ts';
import { ProblemError, type ProblemDefinition } from '#lib/judge/problem.ts';
import type { Complexity } from '#lib/judge/report.ts';
import { messageOf } from '#lib/judge/thrown.ts';

/** A size in which measured and derived class differ, or `all sizes` where only the formulas as a whole do. */
export interface CostDifference {
	readonly what: 'time' | 'space';
	readonly letter: string;
	readonly derived: string;
	readonly measured: string;
	readonly note: string | null;
}

/** Every difference between what was measured and what was derived, in each size. */
export function costDifferences(
	{ complexity: derived, sizes }: Pick<ProblemDefinition, 'complexity' | 'sizes'>,
	measured: Pick<Complexity, 'time' | 'space'>,
): CostDifference[] {
	const letters = Object.keys(sizes);
	return (['time', 'space'] as const).flatMap((what) => {
		const formula = parseDerived(derived[what], letters);
		const byLetter = letters.flatMap((letter) => {
			const growth = measured[what].parameters[letter];
			const expected = classIn(formula, letter);
			if (growth?.class === expected) return [];
			return [
				{
					what,
					letter,
					derived: expected,
					measured: growth?.class ?? 'not measured',
					note: growth?.note ?? null,
				},
			];
		});
		const { text } = measured[what];
		if (byLetter.length > 0 || sameFormula(parseFormula(text, letters), formula)) return byLetter;
		return [{ what, letter: 'all sizes', derived: bigO(formula, []), measured: text, note: null }];
	});
}

function parseDerived(text: string, letters: readonly string[]) {
	try {
		return parseFormula(text, letters);
	} catch (cause) {
		throw new ProblemError(`complexity "${text}" can't be read: ${messageOf(cause)}`, { cause });
	}
}
