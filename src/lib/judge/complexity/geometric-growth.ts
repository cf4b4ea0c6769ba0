// Costs that multiply with every step of a size, as 2^n does.
import { rms, type Sample } from '#lib/judge/complexity/fit-time.ts';
import { nnls } from '#lib/judge/complexity/nnls.ts';

export interface GeometricFit {
	/** The cost multiplies by this when n grows by one. */
	readonly rate: number;
	/** Relative error, comparable to those of `fitTime`. */
	readonly error: number;
}

/** The best a + b n + c n^2 + d rate^n with non-negative weights; null where the cost does not grow 16-fold that way. */
export function fitGeometric(samples: readonly Sample[]): GeometricFit | null {
	const last = samples.at(-1);
	const previous = samples.at(-2);
	if (last === undefined || previous === undefined || samples.length < 5 || previous.cost <= 0) return null;
	const start = (last.cost / previous.cost) ** (1 / (last.n - previous.n));
	if (!(start > 1)) return null;
	const errorAt = (rate: number) => explainGeometric(samples, last.n, rate);
	let rate = start;
	let error = errorAt(rate);
	for (let width = 0.2; width > 1e-4; width /= 3) {
		const around = Array.from({ length: 9 }, (_, i) => 1 + (rate - 1) * (1 + (width * (i - 4)) / 4));
		for (const other of around) {
			const its = errorAt(other);
			if (its < error) [rate, error] = [other, its];
		}
	}
	if (rate < 1.15 || rate ** (last.n - samples[0]!.n) < 16) return null;
	return { rate, error };
}

function explainGeometric(samples: readonly Sample[], end: number, rate: number): number {
	const columns = [
		(n: number) => rate ** (n - end), // scaled: the power itself may overflow
		(n: number) => rate ** (n - end) - rate ** (samples[0]!.n - 1 - end), // with a negative constant
		() => 1,
		(n: number) => n,
		(n: number) => n * n,
	].map((at) => Float64Array.from(samples, ({ n, cost }) => at(n) / Math.max(cost, 1)));
	return rms(
		nnls(
			columns,
			Float64Array.from(samples, ({ cost }) => cost / Math.max(cost, 1)),
		).residual,
	);
}
