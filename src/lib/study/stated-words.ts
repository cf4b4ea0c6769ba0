// How a stated cost fared, in words.
import type { CostComparison, SizeComparison } from '#lib/study/stated-cost.ts';

const standings: Readonly<Record<CostComparison['standing'], string>> = {
	right: 'right',
	'too-high': 'too high',
	'too-low': 'too low',
	other: 'different',
	'not-settled': 'not settled by the measurement',
};

/** `right`, `too high`. */
export function standingWords({ standing }: Pick<CostComparison, 'standing'>): string {
	return standings[standing];
}

/**
 * What differs, size by size: `In n you said n log n, it was measured as n.` Where each size is right by itself and the
 * whole is not, how they come together. Empty where all is right.
 */
export function differences({ standing, measured, sizes }: CostComparison): string[] {
	const said = sizes
		.filter(({ standing }) => standing === 'too-high' || standing === 'too-low')
		.map(
			({ letter, stated, measured }) =>
				`In ${letter} you said ${growthText(stated)}, it was measured as ${growthText(measured)}.`,
		);
	const unsettled = sizes.filter((size) => size.standing === 'not-settled').map(unsettledWords);
	const together =
		said.length === 0 && standing !== 'right' && standing !== 'not-settled'
			? [`In each size it is right; together they were measured as ${measured}.`]
			: [];
	return [...said, ...together, ...unsettled];
}

function unsettledWords({ letter, stated }: SizeComparison): string {
	return `In ${letter} you said ${growthText(stated)}; the measurement does not settle it.`;
}

function growthText(growth: string): string {
	return growth === '1' ? 'constant' : growth;
}
