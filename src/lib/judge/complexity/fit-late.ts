// Where the cost of a step changes at some size (whole numbers that become fractions, strings that become ropes),
// no class explains all sizes; the sizes after the change tell.
import { rms, type Fit, type Sample } from '#lib/judge/complexity/fit-time.ts';
import { fittedClasses, growing, type FittedClass } from '#lib/judge/complexity/growth.ts';
import { nnls } from '#lib/judge/complexity/nnls.ts';

export interface LateFit {
	/** The samples after the change. */
	readonly samples: readonly Sample[];
	readonly fit: Fit;
}

const exact = 0.002;
const lateClasses = fittedClasses.slice(0, fittedClasses.indexOf('n^2') + 1);

/**
 * The longest end of a sweep, over a factor of 4 or more, that one class explains exactly while with two more samples
 * none does. A cost that bends everywhere has no such end. Null where there is none.
 *
 * @param samples ascending in n
 * @param atMost what explains all sizes best: the end can't grow faster
 */
export function fitLate(samples: readonly Sample[], atMost: FittedClass): LateFit | null {
	const fits = samples.map((sample, i) =>
		samples.length - i >= 7 && samples.at(-1)!.n >= 4 * sample.n ? fitFrom(samples.slice(i)) : null,
	);
	for (let i = 2; i < fits.length; i++) {
		const [fit, before] = [fits[i], fits[i - 2]];
		if (!fit || !before) return null;
		const error = leastOf(fit);
		const isSlower = fittedClasses.indexOf(fit.picked) <= fittedClasses.indexOf(atMost);
		if (isSlower && error <= exact && leastOf(before) >= 4 * Math.max(error, 0.0003))
			return { samples: samples.slice(i), fit };
	}
	return null;
}

/** Like `fitTime`, but each class counts from the first sample on: what was before is a constant. */
export function fitFrom(samples: readonly Sample[]): Fit {
	const first = samples[0]!.n; // a fit has samples
	const weights = samples.map(({ cost }) => 1 / Math.max(1, cost));
	const target = Float64Array.from(samples, ({ cost }, i) => cost * weights[i]!);
	const columns = [Float64Array.from(weights)];
	const errors = new Map<FittedClass, number>();
	for (const growth of lateClasses) {
		if (growth !== '1')
			for (const at of [growing[growth].at, ...(growing[growth].whole ?? [])])
				columns.push(Float64Array.from(samples, ({ n }, i) => (at(n) - at(first)) * weights[i]!));
		errors.set(growth, rms(nnls(columns, target).residual));
	}
	const least = Math.min(...errors.values());
	const picked = lateClasses.find((growth) => errors.get(growth)! <= Math.max(exact, 3 * least))!; // the least fits
	return { picked, errors };
}

function leastOf({ errors }: Fit): number {
	return Math.min(...errors.values());
}
