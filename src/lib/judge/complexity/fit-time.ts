// The growth class of operations counted over one sweep. The counts are exact, so the fit may be strict.
import { columnsOf, fittedClasses, type FittedClass } from '#lib/judge/complexity/growth.ts';
import { nnls } from '#lib/judge/complexity/nnls.ts';

/** One point of a sweep: a size and what it cost. */
export interface Sample {
	readonly n: number;
	readonly cost: number;
}

/** How well each class explains a sweep, and the one picked. */
export interface Fit {
	readonly picked: FittedClass;
	/** Relative error of each class with all lower ones, in the order of the classes that were tried. */
	readonly errors: ReadonlyMap<FittedClass, number>;
}

/** What a class explains: the error, and the share of the largest cost that its own columns carry. */
interface Explained {
	readonly error: number;
	readonly share: number;
}

/**
 * The slowest class whose non-negative sum with all slower ones explains the counts. Such a sum is never steeper than
 * its fastest member, so exact counts rule out every class that is too slow; taking the first that fits keeps the
 * answer from being too fast.
 *
 * @param samples ascending in n
 */
export function fitTime(samples: readonly Sample[]): Fit {
	const costs = samples.map(({ cost }) => cost);
	if (Math.max(...costs) === Math.min(...costs)) return { picked: '1', errors: new Map([['1', 0]]) };
	const explained = fittedClasses.map((growth) => explain(growth, samples));
	const least = Math.min(...explained.map(({ error }) => error));
	// Where even the best is not exact, the data make noise, and a faster class must explain more to be believed.
	const limit = least > 0.001 ? Math.max(0.008, 3 * least) : Math.max(0.001, 2 * least);
	let picked = explained.findIndex(({ error }) => error <= limit);
	while (
		picked > 0 &&
		explained[picked]!.share < 0.03 &&
		explained[picked - 1]!.error <= Math.max(0.01, 5 * least)
	)
		picked--;
	return {
		picked: fittedClasses[picked]!,
		errors: new Map(fittedClasses.map((growth, i) => [growth, explained[i]!.error])),
	};
}

function explain(growth: FittedClass, samples: readonly Sample[]): Explained {
	const sizes = samples.map(({ n }) => n);
	const { weights, scale } = weightsOf(samples);
	const { lower, own } = columnsOf(growth, sizes);
	const columns = [...lower, ...own];
	const fit = nnls(
		columns.map((column) => column.map((v, i) => v * weights[i]!)),
		Float64Array.from(samples, ({ cost }, i) => cost * weights[i]!),
	);
	let carried = 0;
	own.forEach((column, i) => (carried += fit.weights[lower.length + i]! * column.at(-1)!));
	return {
		error: rms(fit.residual) / scale,
		share: carried / samples.at(-1)!.cost,
	};
}

/** Relative error, and large sizes count more. `scale` is what an error of 100 % everywhere comes to. */
export function weightsOf(samples: readonly Sample[]): {
	readonly weights: number[];
	readonly scale: number;
} {
	const first = samples[0]!.n; // a fit has samples
	const last = samples.at(-1)!.n;
	const largest = Math.max(...samples.map(({ cost }) => cost));
	const factors = samples.map(({ n }) => Math.sqrt(Math.log((2 * n) / first) / Math.log((2 * last) / first)));
	const weights = samples.map(({ cost }, i) => factors[i]! / Math.max(cost, largest / 1000));
	return { weights, scale: rms(factors) };
}

/** Root of the mean square. */
export function rms(values: ArrayLike<number>): number {
	let sum = 0;
	for (let i = 0; i < values.length; i++) sum += values[i]! ** 2;
	return Math.sqrt(sum / values.length);
}
