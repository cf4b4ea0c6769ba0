import { Random } from '#lib/judge/random.ts';

/**
 * Whether rounding could decide which point is drawn, so that two right solutions could differ: a sum of weights up to
 * some point is the target, up to a billionth of the sum of all.
 *
 * @param X    shape (n, d)
 * @param seed of the stream that the solution draws from
 */
export function hasDrawNearBoundary(X: readonly (readonly number[])[], k: number, seed: number): boolean {
	const random = new Random(seed);
	const weights = X.map(() => Infinity);
	let latest = Math.floor(random.next() * X.length);
	for (let c = 1; c < k; c++) {
		let total = 0;
		for (const [i, x] of X.entries()) {
			const distance = x.reduce((sum, value, j) => {
				const difference = value - X[latest]![j]!;
				return sum + difference * difference;
			}, 0);
			weights[i] = Math.min(weights[i]!, distance);
			total += weights[i]!;
		}
		if (total === 0) return false; // no more draws
		const target = random.next() * total;
		const margin = 1e-9 * total;
		if (target <= margin) return true;
		let sum = 0;
		for (const [i, weight] of weights.entries()) {
			const isBelow = sum <= target;
			sum += weight;
			if (Math.abs(sum - target) <= margin) return true;
			if (isBelow && sum > target) latest = i;
		}
	}
	return false;
}
