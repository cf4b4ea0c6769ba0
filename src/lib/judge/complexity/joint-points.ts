// Points where two sizes have grown together: they tell n·d from n + d.
import type { Sweep } from '#lib/judge/complexity/sweep.ts';

type Sizes = Readonly<Record<string, number>>;

/**
 * For each pair of swept sizes the largest affordable point of both and some on the way there, then one with all sizes
 * a little larger. What a point will take is foretold as if the two multiplied.
 *
 * @param sweeps of the sizes that matter, all from `base`
 * @param baseOps operations at `base`
 * @param budget operations of all points together, about
 */
export function jointPoints(sweeps: readonly Sweep[], base: Sizes, baseOps: number, budget: number): Sizes[] {
	const pairs = sweeps.flatMap((a, i) => sweeps.slice(i + 1).map((b) => [a, b] as const));
	const cap = budget / (1.5 * Math.max(1, pairs.length));
	const found: Sizes[] = [];
	for (const [a, b] of pairs) {
		const [as, bs] = [rising(a, base, baseOps), rising(b, base, baseOps)];
		if (as.length === 0 || bs.length === 0) continue;
		let [i, j] = [as.length - 1, bs.length - 1];
		while ((i > 0 || j > 0) && as[i]!.ratio * bs[j]!.ratio * baseOps > cap)
			if (j === 0 || (i > 0 && i / as.length >= j / bs.length)) i--;
			else j--;
		const steps: [number, number][] = [
			[i, j],
			[Math.floor(i / 2), Math.floor(j / 2)],
			[i, Math.floor(j / 3)],
			[Math.floor(i / 3), j],
		];
		for (const [p, q] of pairs.length > 3 ? steps.slice(0, 2) : steps)
			found.push({ ...base, [a.letter]: as[p]!.n, [b.letter]: bs[q]!.n });
	}
	if (sweeps.length > 2)
		found.push({
			...base,
			...Object.fromEntries(sweeps.map((s) => [s.letter, rising(s, base, baseOps)[1]?.n ?? base[s.letter]!])),
		});
	return found;
}

export interface Risen {
	readonly n: number;
	readonly ratio: number;
}

/** Swept values above the base with their operations over those of the base, ascending. */
export function rising({ letter, points }: Sweep, base: Sizes, baseOps: number): Risen[] {
	return points
		.map(({ sizes, ops }) => ({ n: sizes[letter]!, ratio: Math.max(1, ops / Math.max(1, baseOps)) }))
		.filter(({ n }) => n > base[letter]!);
}
