// Which sizes multiply in space where that is hard to see: with all others as small as may be, those of one product can grow far.
import { multiplyingPairs, type Pair } from '#lib/judge/complexity/interaction.ts';
import { rising } from '#lib/judge/complexity/joint-points.ts';
import type { Meter } from '#lib/judge/complexity/meter.ts';
import type { Sweep } from '#lib/judge/complexity/sweep.ts';
import type { Size } from '#lib/judge/problem.ts';

type Sizes = Readonly<Record<string, number>>;
/** Letters that occur in one product. */
export type Together = readonly string[];

/** Sizes that have grown far add much more together than a peak that moved: see `multiplyingPairs`. */
const farShare = 1.5;

/**
 * Pairs, and threes of which every two are a pair, that are products of the space.
 *
 * @param sweeps of the sizes that matter in space, from `base`
 * @param budget operations of all points that are added, about
 */
export async function spaceProducts(
	meter: Meter,
	base: Sizes,
	sweeps: readonly Sweep[],
	sizes: Readonly<Record<string, Size>>,
	budget: number,
): Promise<{ pairs: Pair[]; threes: Together[] }> {
	const letters = Object.keys(base);
	const pairs = multiplyingPairs(meter.points, base, letters);
	const isPair = (p: string, q: string) => pairs.some((pair) => pair.includes(p) && pair.includes(q));
	const open = couples(sweeps).filter(([a, b]) => !isPair(a.letter, b.letter));
	for (const couple of letters.length > 2 ? open : []) {
		const [p, q] = [couple[0].letter, couple[1].letter];
		const corner = othersSmall(base, sizes, [p, q]);
		if (await grow(meter, base, corner, couple, budget / open.length))
			pairs.push(
				...multiplyingPairs(meter.points, corner, letters, farShare).filter(
					(pair) => pair.includes(p) && pair.includes(q),
				),
			);
	}
	const threes: Together[] = [];
	for (const [a, b] of couples(sweeps).filter(([p, q]) => isPair(p.letter, q.letter)))
		for (const c of sweeps.slice(sweeps.indexOf(b) + 1)) {
			if (!isPair(a.letter, c.letter) || !isPair(b.letter, c.letter)) continue;
			const all = [a, b, c];
			const corner = othersSmall(
				base,
				sizes,
				all.map(({ letter }) => letter),
			);
			const grown = await grow(meter, base, corner, all, budget / 4);
			if (grown && (await excess(meter, corner, grown)) > 256) threes.push(Object.keys(grown));
		}
	return { pairs, threes };
}

function couples(sweeps: readonly Sweep[]): [Sweep, Sweep][] {
	return sweeps.flatMap((a, i) => sweeps.slice(i + 1).map((b): [Sweep, Sweep] => [a, b]));
}

/**
 * The base with all but these sizes where their sweeps begin. A size that was held above all values of these stays so: it
 * may have to be, as n rows for k neighbours.
 */
export function othersSmall(base: Sizes, sizes: Readonly<Record<string, Size>>, letters: Together): Sizes {
	const top = Math.max(...letters.map((letter) => sizes[letter]!.sweep[1])); // letters are those of sizes
	return Object.fromEntries(
		Object.entries(base).map(([other, n]): [string, number] => {
			if (letters.includes(other)) return [other, n];
			const smallest = Math.min(n, sizes[other]!.sweep[0]);
			return [other, n >= top ? Math.max(smallest, top) : smallest];
		}),
	);
}

/** Runs every combination of these sizes at the corner and as far from it as is affordable; gives what they grew to, or null. */
async function grow(
	meter: Meter,
	base: Sizes,
	corner: Sizes,
	sweeps: readonly Sweep[],
	budget: number,
): Promise<Sizes | null> {
	const [atBase, atCorner] = [await meter.at(base, budget), await meter.at(corner, budget)];
	if ('reason' in atBase || 'reason' in atCorner) return null;
	const steps = sweeps.map((one) => ({ letter: one.letter, risen: rising(one, base, atBase.ops) }));
	if (steps.some(({ risen }) => risen.length === 0)) return null;
	const foretold = () => steps.reduce((ops, { risen }) => ops * risen.at(-1)!.ratio, atCorner.ops);
	while (foretold() > budget && steps.some(({ risen }) => risen.length > 1))
		steps.toSorted((a, b) => b.risen.length - a.risen.length)[0]!.risen.pop();
	const grown = Object.fromEntries(steps.map(({ letter, risen }) => [letter, risen.at(-1)!.n]));
	for (const some of subsets(Object.keys(grown)))
		if ('reason' in (await meter.at({ ...corner, ...pick(grown, some) }, budget))) return null;
	return grown;
}

/** Bytes at the far end that no fewer of the sizes explain: those of the product of all of them. */
async function excess(meter: Meter, corner: Sizes, grown: Sizes): Promise<number> {
	let sum = 0;
	const letters = Object.keys(grown);
	for (const some of subsets(letters)) {
		const ran = await meter.at({ ...corner, ...pick(grown, some) }, 0); // it ran before
		if (!('reason' in ran)) sum += (letters.length - some.length) % 2 === 0 ? ran.bytes : -ran.bytes;
	}
	return sum;
}

function subsets(letters: Together): Together[] {
	return letters.reduce<Together[]>((all, letter) => [...all, ...all.map((some) => [...some, letter])], [[]]);
}

function pick(grown: Sizes, letters: Together): Sizes {
	return Object.fromEntries(letters.map((letter) => [letter, grown[letter]!]));
}
