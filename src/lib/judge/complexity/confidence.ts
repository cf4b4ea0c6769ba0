// How far a picked class can be trusted, from the counts alone, and the sentence that says why where it can't.
import type { Fit, Sample } from '#lib/judge/complexity/fit-time.ts';
import type { FittedClass } from '#lib/judge/complexity/growth.ts';
import { inLetter } from '#lib/judge/complexity/growth.ts';

export interface Trust {
	/** From 0 to 1; high from 0.9, medium from 0.6. */
	readonly confidence: number;
	/** What keeps it from being high; null where it is. */
	readonly doubt: string | null;
}

/** Errors that a kind of measurement has when the class is right. */
export interface Precision {
	/** Errors below this are all alike. */
	readonly exact: number;
	/** Largest least error of a high confidence. */
	readonly high: number;
	/** Largest least error of a medium confidence. */
	readonly medium: number;
	/** The cost of a step may change at some size. */
	readonly changes: boolean;
}

/**
 * High where the same class is picked without the largest and without the smallest sizes, the class below explains
 * clearly less, and the fit is good.
 *
 * @param refit picks the class of other samples in the same way
 */
export function trust(
	samples: readonly Sample[],
	fit: Fit,
	refit: (samples: readonly Sample[]) => Fit,
	precision: Precision,
	letter: string,
): Trust {
	const { picked, errors } = fit;
	const last = samples.at(-1)!.n; // a fit has samples
	const o = (growth: FittedClass) => `O(${inLetter(growth, letter)})`;
	if (errors.size === 1) return { confidence: 0.99, doubt: null };
	const tried = [...errors.keys()];
	const below = tried[tried.indexOf(picked) - 1];
	const least = Math.min(...errors.values());
	const ratio =
		below === undefined ? Infinity : errors.get(below)! / Math.max(errors.get(picked)!, precision.exact);
	const others = [samples.slice(0, -2), samples.slice(3)].filter((part) => part.length >= 3).map(refit);
	// Another pick counts only where it explains its part better by more than noise does.
	const other = others.find(
		(part) =>
			part.picked !== picked &&
			part.errors.get(picked)! > Math.max(5 * precision.exact, 1.5 * part.errors.get(part.picked)!),
	)?.picked;
	const stable = other === undefined && samples.length >= 7;
	const isNarrow = last < 32 * samples[0]!.n;
	const isTiny = last < 4 * samples[0]!.n;
	const clear = ratio > (isNarrow ? 4 : 2.5);
	const good = least < precision.high || (least < 2 * precision.high && samples.length >= 20 && ratio > 3);
	// Noise hides what a slightly faster class would add, and over a narrow range a root or logarithm looks like a power.
	const above = tried[tried.indexOf(picked) + 1];
	const isHidden = least > precision.exact && errors.get(picked)! > 3 * least;
	const isLikePower =
		precision.changes && /log|sqrt/.test(picked) && (isTiny || (isNarrow && least > precision.exact));
	const rivalAbove = above !== undefined && (isHidden || isLikePower) ? above : null;
	const sure = Math.min(1, Math.max(0, Math.log(ratio / 2.5) / Math.log(40)));
	if (stable && clear && good && rivalAbove === null)
		return { confidence: hundredths(0.9 + 0.09 * sure), doubt: null };
	const rival =
		least >= precision.medium
			? null
			: rivalAbove !== null && clear
				? rivalAbove
				: clear || below === undefined
					? (other ?? null)
					: below;
	if (least < precision.medium && (stable || (clear && good)))
		return {
			confidence: hundredths(0.65 + 0.2 * sure),
			doubt:
				rival !== null
					? `${o(rival)} would fit too, up to ${letter} = ${last}`
					: `the counts follow it only within ${percent(least)}`,
		};
	const [low, high] =
		rival !== null && tried.indexOf(rival) < tried.indexOf(picked) ? [rival, picked] : [picked, rival];
	return {
		confidence: 0.3,
		doubt:
			samples.length < 5
				? `only ${samples.length} sizes could be measured, up to ${letter} = ${last}`
				: high === null
					? `the counts follow no class of the list: they are ${percent(least)} off`
					: `between ${o(low)} and ${o(high)}: at ${letter} = ${last} the counts do not settle it`,
	};
}

function percent(share: number): string {
	return `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;
}

/** More digits would claim too much, and logarithms differ in their last from engine to engine. */
function hundredths(share: number): number {
	return Math.round(100 * share) / 100;
}
