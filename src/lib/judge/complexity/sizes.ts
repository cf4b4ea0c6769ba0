// Which sizes a sweep visits: the same for every program, so that two programs can be compared point by point.

const fewest = 14;

/**
 * Two doubling chains a, 1.5a, 2a, 3a, 4a ... up to b, or, where those are too few, about as many sizes as that spread
 * evenly by ratio: all whole numbers of a narrow range. Ascending, without repeats, from and to included where sparse.
 */
export function sweepSizes(from: number, to: number, atLeast = fewest): number[] {
	const chains: number[] = [];
	for (let size = from; size <= to; size *= 2) chains.push(size, Math.round(1.5 * size));
	const sizes = ascending(chains.filter((size) => size <= to));
	if (sizes.length >= atLeast) return sizes;
	if (to - from < atLeast + 2) return Array.from({ length: to - from + 1 }, (_, i) => from + i);
	const ratio = (to / from) ** (1 / (atLeast - 1));
	return ascending(Array.from({ length: atLeast }, (_, i) => Math.round(from * ratio ** i)));
}

/** Up to `count` whole numbers strictly between two sizes, evenly spread. Ascending. */
export function sizesBetween(low: number, high: number, count: number): number[] {
	const inside = high - low - 1;
	if (inside <= count) return Array.from({ length: Math.max(0, inside) }, (_, i) => low + 1 + i);
	return ascending(
		Array.from({ length: count }, (_, i) => Math.round(low + ((i + 1) * (high - low)) / (count + 1))),
	);
}

function ascending(sizes: readonly number[]): number[] {
	return [...new Set(sizes)].sort((a, b) => a - b);
}
