// One formula in all sizes, such as n·k·d + d^3, from all points together.
import { rms } from '#lib/judge/complexity/fit-time.ts';
import {
	compareFactors,
	monomialDominates,
	sumOf,
	type Factor,
	type Formula,
	type Monomial,
} from '#lib/judge/complexity/formula.ts';
import { companions, growing, type FittedClass } from '#lib/judge/complexity/growth.ts';
import type { Pair } from '#lib/judge/complexity/interaction.ts';
import { nnls } from '#lib/judge/complexity/nnls.ts';

/** A size that matters, and how its cost grows. */
export interface Dimension {
	readonly letter: string;
	readonly growth: FittedClass | { readonly rate: number };
}
export interface JointPoint {
	readonly sizes: Readonly<Record<string, number>>;
	readonly cost: number;
	/** What an error is divided by. */
	readonly scale: number;
	/** Several sizes have grown: where these are told apart, they are fitted as well by themselves as all points together. */
	readonly joint?: boolean;
}

interface Candidate {
	readonly monomial: Monomial;
	readonly column: Float64Array;
}

/**
 * The least sum of products that explains all points: starting from all products of the classes found for each size,
 * the largest are dropped one at a time while the error stays within tolerance.
 *
 * @param pairs sizes that multiply, if that is known: no other two occur in one product, and these do
 * @param threes sizes of which three are known to occur in one product
 * @param tolerance relative error that a dropped product may leave at least
 */
export function jointFormula(
	points: readonly JointPoint[],
	dimensions: readonly Dimension[],
	tolerance: number,
	pairs: readonly Pair[] | null = null,
	threes: readonly (readonly string[])[] = [],
): Formula {
	const has = (monomial: Monomial, letter: string) =>
		compareFactors(monomial.get(letter) ?? constant, constant) > 0;
	const isPossible = ({ monomial }: Candidate) => {
		const letters = [...monomial.keys()].filter((letter) => has(monomial, letter));
		const multiply = (p: string, q: string) =>
			pairs === null || p === q || pairs.some((pair) => pair.includes(p) && pair.includes(q));
		return letters.every((p) => letters.every((q) => multiply(p, q)));
	};
	const target = Float64Array.from(points, ({ cost, scale }) => cost / scale);
	const fit = (allowed: readonly Candidate[]) => {
		const { weights, residual } = nnls(
			allowed.map(({ column }) => column),
			target,
		);
		const apart = residual.filter((_, i) => points[i]!.joint); // a residual for each point
		const error = Math.max(rms(residual), apart.length > 0 ? rms(apart) : 0);
		return { error, active: allowed.filter((_, i) => weights[i]! > 0) };
	};
	// Counts of halvings and roots are whole, rounded down or up: the rounding that fits best is the program's.
	const roundings = [0, 1, 2].map((rounding) => products(points, dimensions, rounding).filter(isPossible));
	let { allowed, fit: now } = roundings
		.map((candidates) => ({ allowed: candidates, fit: fit(candidates) }))
		.reduce((best, other) => (other.fit.error < 0.9 * best.fit.error ? other : best));
	const highest = new Map(dimensions.map(({ letter, growth }) => [letter, factorsOf(growth).at(-1)!]));
	// What the answer must have: each size at its class, and each pair that multiplies.
	const required: Monomial[] = [
		...[...highest].map((entry) => new Map([entry])),
		...[...(pairs ?? []), ...threes]
			.filter((together) => together.every((letter) => highest.has(letter)))
			.map((together) => new Map(together.map((letter) => [letter, logarithm]))),
	];
	const missing = (active: readonly Candidate[]) =>
		required.filter((least) => !active.some(({ monomial }) => monomialDominates(monomial, least)));

	const missed = missing(now.active).length;
	const limit = Math.max(tolerance, 1.25 * now.error);
	for (;;) {
		let best: { allowed: Candidate[]; fit: typeof now } | null = null;
		for (const top of maximal(now.active)) {
			const without = allowed.filter(({ monomial }) => !monomialDominates(monomial, top.monomial));
			const tried = fit(without);
			// Where products are known to be, two in place of one must explain as much.
			const isSplit = pairs !== null && maximal(tried.active).length > maximal(now.active).length;
			if (
				tried.error <= (isSplit ? Math.min(limit, Math.max(0.01, 1.25 * now.error)) : limit) &&
				missing(tried.active).length <= missed &&
				(best === null || tried.error < best.fit.error)
			)
				best = { allowed: without, fit: tried };
		}
		if (best === null) break;
		({ allowed, fit: now } = best);
	}
	const letters = dimensions.map(({ letter }) => letter);
	const found = [
		...now.active.map(({ monomial }) => monomial),
		...missing(now.active).map(
			(least) => new Map([...least.keys()].map((letter) => [letter, highest.get(letter)!])),
		),
	];
	return [...sumOf(found)].sort((a, b) => writingOrder(a, b, letters));
}

/** Products of a higher degree come first, then those with more of the first size: n·d^2 before d^3 before n. */
function writingOrder(a: Monomial, b: Monomial, letters: readonly string[]): number {
	const degree = (monomial: Monomial) => [...monomial.values()].reduce((sum, { power }) => sum + power, 0);
	if (degree(a) !== degree(b)) return degree(b) - degree(a);
	for (const letter of letters) {
		const order = compareFactors(b.get(letter) ?? constant, a.get(letter) ?? constant);
		if (order !== 0) return order;
	}
	return 0;
}

function maximal(active: readonly Candidate[]): Candidate[] {
	return active.filter(
		(one) => !active.some((other) => other !== one && monomialDominates(other.monomial, one.monomial)),
	);
}

/** Every product of one factor a size, with its value at each point over the point's scale. */
function products(
	points: readonly JointPoint[],
	dimensions: readonly Dimension[],
	rounding: number,
): Candidate[] {
	let all: { monomial: Map<string, Factor>; column: Float64Array }[] = [
		{ monomial: new Map(), column: Float64Array.from(points, ({ scale }) => 1 / scale) },
	];
	for (const { letter, growth } of dimensions) {
		const columns = factorsOf(growth).map((factor) => ({
			factor,
			values: points.map(({ sizes }) => valueOf(factor, growth, sizes[letter]!, rounding)),
		}));
		all = all.flatMap(({ monomial, column }) =>
			columns.map(({ factor, values }) => ({
				monomial: new Map([...monomial, [letter, factor] as const]),
				column: column.map((v, i) => v * values[i]!),
			})),
		);
	}
	return all;
}

const linear: Factor = { power: 1, logs: 0, exponential: 0 };
const logarithm: Factor = { power: 0, logs: 1, exponential: 0 };
const constant: Factor = { power: 0, logs: 0, exponential: 0 };

/** Ascending; the class itself is the last. */
function factorsOf(growth: Dimension['growth']): Factor[] {
	if (typeof growth === 'object') return [constant, linear, { power: 0, logs: 0, exponential: 1 }];
	return [...companions[growth], growth].map((name) => growing[name].factor);
}

function valueOf(factor: Factor, growth: Dimension['growth'], n: number, rounding: number): number {
	const log = [growing['log n'].at, ...growing['log n'].whole!][rounding]!; // as many as there are roundings
	const root = [growing['sqrt n'].at, ...growing['sqrt n'].whole!][rounding]!;
	const logs = factor.logs === 0 ? 1 : log(n) ** factor.logs;
	const half = Number.isInteger(factor.power) ? 1 : root(n);
	const base = factor.exponential && typeof growth === 'object' ? growth.rate ** n : 1;
	return n ** Math.floor(factor.power) * half * logs * base;
}
