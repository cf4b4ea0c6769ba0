// The points of a measurement at which one size alone varies: what a chart of that size shows.
import type { CostPoint } from '#lib/judge/report.ts';

export interface SweptLine {
	/** The other sizes, where they were held. */
	readonly held: Readonly<Record<string, number>>;
	/** Of each program, ascending in the size; empty for one that was not measured along this line. */
	readonly points: readonly (readonly CostPoint[])[];
}

/** Fewer points say nothing of growth. */
const fewest = 3;

/**
 * The line along which most of the programs were measured, and among those the one with the most points. The first
 * program is always on it, if it was measured at all: a costly one is swept beside smaller sizes than the others.
 */
export function sweptLine(programs: readonly (readonly CostPoint[])[], letter: string): SweptLine {
	const lines = programs.map((points) => linesOf(points, letter));
	let best: SweptLine = { held: {}, points: programs.map(() => []) };
	let most = [-1, -1];
	for (const [key, first] of lines[0] ?? []) {
		const points = lines.map((of) => of.get(key) ?? []).map((of) => (of.length < fewest ? [] : of));
		if (points[0]!.length === 0) points[0] = first; // there is a first program
		const share = [
			points.filter((of) => of.length >= fewest).length,
			points.reduce((sum, of) => sum + of.length, 0),
		];
		if (share[0]! < most[0]! || (share[0] === most[0] && share[1]! <= most[1]!)) continue;
		most = share;
		best = { held: heldOf(first[0]!, letter), points };
	}
	return best;
}

/** Points by where the other sizes were held, each line ascending. */
function linesOf(points: readonly CostPoint[], letter: string): Map<string, CostPoint[]> {
	const lines = new Map<string, CostPoint[]>();
	for (const point of points) {
		const key = JSON.stringify(Object.entries(heldOf(point, letter)).sort());
		const line = lines.get(key);
		if (line) line.push(point);
		else lines.set(key, [point]);
	}
	for (const line of lines.values()) line.sort((a, b) => a.sizes[letter]! - b.sizes[letter]!);
	return lines;
}

function heldOf({ sizes }: CostPoint, letter: string): Record<string, number> {
	return Object.fromEntries(Object.entries(sizes).filter(([other]) => other !== letter));
}
