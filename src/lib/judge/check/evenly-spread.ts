// Items dealt out to parts, where every deal that is even is right: folds, shards, batches.
import type { Checker } from '#lib/judge/check/checker.ts';
import { nameType } from '#lib/judge/check/structure.ts';
import { isSequence, type Input, type Value } from '#lib/judge/value.ts';

export interface Spread {
	/** What a part is called: "fold". */
	readonly part: string;
	/** How many parts there are; an answer names them 0, 1, ... */
	readonly parts: (input: Input) => number;
	/** Ways of grouping the items. The items of each group are spread evenly over the parts. */
	readonly groupings: readonly Grouping[];
}
export interface Grouping {
	/** The group of each item, shape (n,). */
	readonly of: (input: Input) => readonly Value[];
	/** What the items of a group are called: "rows of label 3". */
	readonly name: (group: Value) => string;
}

/**
 * A part for each item, shape (n,), integers from 0: of every group the counts in two parts differ by at most one, so a
 * group of m items has floor(m / parts) or ceil(m / parts) of them in each part.
 */
export function evenlySpread({ part, parts, groupings }: Spread): Checker {
	return {
		describe: `any assignment that spreads each group evenly: its counts in two ${part}s differ by at most one`,
		check({ input, actual, path }) {
			const count = parts(input);
			const kinds = groupings.map(({ of, name }) => ({ groups: of(input), name }));
			const n = kinds[0]?.groups.length ?? 0;
			if (!isSequence(actual))
				return { path, expected: n, actual, reason: `expected a list of ${n}, got ${nameType(actual)}` };
			if (actual.length !== n)
				return {
					path: `${path}.length`,
					expected: n,
					actual: actual.length,
					reason: 'the list has the wrong length',
				};
			for (let i = 0; i < n; i++) {
				const given = actual[i];
				if (typeof given !== 'number' || !Number.isInteger(given) || given < 0 || given >= count)
					return {
						path: `${path}[${i}]`,
						expected: `0 to ${count - 1}`,
						actual: given,
						reason: `a ${part} is an integer from 0 to ${count - 1}`,
					};
			}
			for (const { groups, name } of kinds) {
				for (const [group, { size, inPart }] of tally(groups, actual as ArrayLike<number>)) {
					const [least, most] = [Math.floor(size / count), Math.ceil(size / count)];
					const wrong = unevenPart(inPart, count, least, most);
					if (wrong === null) continue;
					const held = inPart.get(wrong) ?? 0;
					return {
						path,
						expected: held < least ? least : most,
						actual: held,
						reason: `${part} ${wrong} has ${held} of the ${size} ${name(group)}: ${
							least === most ? `each ${part} has ${most}` : `each ${part} has ${least} or ${most}`
						} when they are spread evenly`,
					};
				}
			}
			return null;
		},
	};
}

interface Tally {
	size: number;
	/** Items of the group by part; parts without one are absent, so that a million parts take no room. */
	readonly inPart: Map<number, number>;
}

/** By group, in the order in which they come. */
function tally(groups: readonly Value[], partOf: ArrayLike<number>): Map<Value, Tally> {
	const tallies = new Map<Value, Tally>();
	for (const [i, group] of groups.entries()) {
		const own = tallies.get(group) ?? { size: 0, inPart: new Map<number, number>() };
		tallies.set(group, own);
		const part = partOf[i]!; // one for each item: checked before
		own.size++;
		own.inPart.set(part, (own.inPart.get(part) ?? 0) + 1);
	}
	return tallies;
}

/** The first part with fewer or more than these, or null. */
function unevenPart(
	inPart: ReadonlyMap<number, number>,
	count: number,
	least: number,
	most: number,
): number | null {
	for (const [part, held] of inPart) if (held > most) return part;
	if (least === 0) return null;
	for (let part = 0; part < count; part++) if ((inPart.get(part) ?? 0) < least) return part; // no more than items
	return null;
}
