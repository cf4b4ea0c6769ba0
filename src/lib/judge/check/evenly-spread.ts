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
				const tallies = tally(groups, actual as ArrayLike<number>, count);
				for (const [group, { size, inPart }] of tallies) {
					const [least, most] = [Math.floor(size / count), Math.ceil(size / count)];
					const wrong = inPart.findIndex((held) => held < least || held > most);
					if (wrong < 0) continue;
					const held = inPart[wrong]!; // found there
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

/** By group, in the order in which they come: its items, and how many of them are in each part. */
function tally(
	groups: readonly Value[],
	partOf: ArrayLike<number>,
	count: number,
): Map<Value, { size: number; inPart: number[] }> {
	const tallies = new Map<Value, { size: number; inPart: number[] }>();
	for (const [i, group] of groups.entries()) {
		let own = tallies.get(group);
		if (own === undefined)
			tallies.set(group, (own = { size: 0, inPart: Array.from({ length: count }, () => 0) }));
		own.size++;
		own.inPart[partOf[i]!]!++; // one for each item, each a part: checked before
	}
	return tallies;
}
