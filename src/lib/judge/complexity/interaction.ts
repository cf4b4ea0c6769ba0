// Which two sizes multiply: where they only add, growing one costs the same whatever the other is.
import type { CostPoint } from '#lib/judge/report.ts';

type Sizes = Readonly<Record<string, number>>;

/** Two sizes that occur in one product. */
export type Pair = readonly [string, string];

/**
 * Pairs whose bytes at their joint points exceed what the two add separately. Stairs of separate
 * arrays cancel out in the difference, which makes this surer than any fit.
 *
 * @param points contains, for a joint point, those where only one of the two has left the base
 * @param share of what the smaller adds by itself that the two must exceed: a peak may only have moved to another phase of
 * the program
 */
export function multiplyingPairs(
	points: readonly CostPoint[],
	base: Sizes,
	letters: readonly string[],
	share = 0.6,
): Pair[] {
	const key = (sizes: Sizes) => JSON.stringify(letters.map((letter) => sizes[letter]));
	const bytesAt = new Map(points.map(({ sizes, bytes }) => [key(sizes), bytes]));
	const least = bytesAt.get(key(base));
	if (least === undefined) return [];
	const sums = new Map<string, { readonly pair: Pair; together: number; separate: number }>();
	for (const { sizes, bytes } of points) {
		const moved = letters.filter((letter) => sizes[letter] !== base[letter]);
		const [p, q] = moved;
		if (moved.length !== 2 || p === undefined || q === undefined) continue;
		const ofP = bytesAt.get(key({ ...base, [p]: sizes[p]! }));
		const ofQ = bytesAt.get(key({ ...base, [q]: sizes[q]! }));
		if (ofP === undefined || ofQ === undefined) continue;
		const together = bytes - ofP - ofQ + least;
		const smaller = Math.max(0, Math.min(ofP, ofQ) - least);
		const sum = sums.get(`${p} ${q}`) ?? { pair: [p, q] as const, together: 0, separate: 0 };
		sum.together += together;
		sum.separate += smaller;
		sums.set(`${p} ${q}`, sum);
	}
	return [...sums.values()]
		.filter(({ together, separate }) => together > 128 + share * separate)
		.map(({ pair }) => pair);
}
