// One size grows, the others stay: the counts that one parameter's class is read from.

import type { Meter } from '#lib/judge/complexity/meter.ts';
import { sizesBetween } from '#lib/judge/complexity/sizes.ts';
import type { CostPoint } from '#lib/judge/report.ts';

export interface Sweep {
	readonly letter: string;
	/** Ascending in the letter. */
	readonly points: readonly CostPoint[];
	/** Why larger sizes were not measured; null where the range was covered or the operations were spent. */
	readonly stopped: string | null;
}

const enough = 9;

/**
 * Measures growing sizes until the next would take more than `budget` operations in all or fails. Where a steep cost
 * leaves few points, sizes between are added; where five points are alike, the largest size is asked at once.
 *
 * @param sizes ascending values of the letter
 */
export async function sweep(
	meter: Meter,
	base: Readonly<Record<string, number>>,
	letter: string,
	sizes: readonly number[],
	budget: number,
): Promise<Sweep> {
	const points: CostPoint[] = [];
	let spent = 0;
	let stopped: string | null = null;
	const measure = async (n: number): Promise<boolean> => {
		const result = await meter.at({ ...base, [letter]: n }, budget);
		if ('reason' in result) {
			stopped = result.reason;
			return false;
		}
		points.push(result);
		spent += result.ops;
		return true;
	};
	/** Points of `letter` below n, ascending. */
	const below = (n: number) =>
		points.filter(({ sizes: at }) => at[letter]! < n).sort((a, b) => a.sizes[letter]! - b.sizes[letter]!);

	let next = 0;
	for (; next < sizes.length; next++) {
		const n = sizes[next]!; // in range
		if (spent + predict(below(n), letter, n) > budget) break;
		if (!(await measure(n))) break;
		if (points.length === 5 && alike(points) && next < sizes.length - 1) {
			if (!(await measure(sizes.at(-1)!))) continue;
			if (alike(points)) return { letter, points, stopped: null };
			points.pop();
		}
	}
	const end = sizes[next];
	if (points.length < enough && points.length >= 2 && end !== undefined) {
		const low = points[0]!.sizes[letter]!;
		const high = points.at(-1)!.sizes[letter]!;
		const gaps = [...sizesBetween(low, high, 2 * enough), ...sizesBetween(high, end, enough)];
		for (const n of gaps) {
			if (points.some(({ sizes: at }) => at[letter] === n)) continue;
			if (spent + predict(below(n), letter, n) > 1.5 * budget) continue;
			if (!(await measure(n)) && n > high) break;
		}
	}
	points.sort((a, b) => a.sizes[letter]! - b.sizes[letter]!);
	return { letter, points, stopped };
}

/** All points of two sweeps of one letter from one base. */
export function joined(a: Sweep, b: Sweep): Sweep {
	const { letter } = a;
	const points = new Map([...a.points, ...b.points].map((point) => [point.sizes[letter]!, point]));
	return {
		letter,
		points: [...points].sort(([m], [n]) => m - n).map(([, point]) => point),
		stopped: b.stopped,
	};
}

/** The sweep with means over five data sets; null where the data make no difference to the operations. */
export async function averaged(
	meter: Meter,
	{ points, ...rest }: Sweep,
	budget: number,
): Promise<Sweep | null> {
	const first = points[0];
	if (first === undefined || (await meter.average(first, 1, budget)).ops === first.ops) return null;
	const means: CostPoint[] = [];
	let spent = 0;
	for (const point of points) {
		const repeats = Math.min(4, Math.floor((budget - spent) / Math.max(1, point.ops)));
		spent += repeats * point.ops;
		means.push(await meter.average(point, repeats, budget));
	}
	return { ...rest, points: means };
}

/** Operations at size n if the cost goes on as between the last two points. */
function predict(before: readonly CostPoint[], letter: string, n: number): number {
	const last = before.at(-1);
	if (last === undefined) return 0;
	const previous = before.at(-2);
	const m = last.sizes[letter]!;
	const slope =
		previous === undefined || previous.ops <= 0
			? 1
			: Math.max(0, Math.log(last.ops / previous.ops) / Math.log(m / previous.sizes[letter]!));
	return last.ops * (n / m) ** slope;
}

function alike(points: readonly CostPoint[]): boolean {
	const ops = points.map((point) => point.ops);
	const bytes = points.map((point) => point.bytes);
	return (
		Math.max(...ops) - Math.min(...ops) <= 0.0002 * ops[0]! && Math.max(...bytes) - Math.min(...bytes) <= 64
	);
}
