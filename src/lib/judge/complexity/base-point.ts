// Where the other sizes stay while one is swept.
import type { Meter } from '#lib/judge/complexity/meter.ts';
import type { Size } from '#lib/judge/problem.ts';

const rounds = 8;

/**
 * The problem's base, made smaller while a single point there takes more than a twelfth of a sweep's operations or
 * fails: a sweep must be able to grow from it. Never below where the sweeps begin.
 */
export async function affordableBase(
	meter: Meter,
	sizes: Readonly<Record<string, Size>>,
	start: Readonly<Record<string, number>>,
	budget: number,
): Promise<Record<string, number>> {
	const most = budget / 12;
	let base = { ...start };
	for (let round = 0; round < rounds; round++) {
		const point = await meter.at(base, most);
		if (!('reason' in point) && point.ops <= most) break; // a run may be let go on for longer than it is asked to
		const smaller = Object.fromEntries(
			Object.entries(base).map(([letter, n]) => {
				const floor = Math.min(n, sizes[letter]!.sweep[0]); // the letters of base are those of sizes
				return [letter, Math.max(floor, Math.round(n * (n >= 16 ? 0.65 : 0.8)))];
			}),
		);
		if (JSON.stringify(smaller) === JSON.stringify(base)) break;
		base = smaller;
	}
	return base;
}
