// Runs points of the sweeps and remembers them: a point that two sweeps share is run once.
import type { CostPoint } from '#lib/judge/report.ts';

/**
 * Runs one point. May stop a run that takes more than `limitOps` and say so as a reason. Repeats (1, 2, ...) of a point
 * have other data of the same sizes; the first run is 0.
 */
export type RunPoint = (
	sizes: Readonly<Record<string, number>>,
	limitOps: number,
	repeat: number,
) => Promise<RanPoint>;
export type RanPoint =
	| { readonly ok: true; readonly ops: number; readonly bytes: number; readonly ms: number }
	| { readonly ok: false; readonly reason: string };

export class Meter {
	readonly #run: RunPoint;
	readonly #ran = new Map<
		string,
		{ readonly limitOps: number; readonly ran: RanPoint; readonly point: CostPoint | null }
	>();

	#spentOps = 0;

	constructor(run: RunPoint) {
		this.#run = run;
	}

	/** Operations of all runs so far; those of a run that failed count as the most that it could take. */
	get spentOps(): number {
		return this.#spentOps;
	}

	async #ranOnce(
		sizes: Readonly<Record<string, number>>,
		limitOps: number,
		repeat: number,
	): Promise<RanPoint> {
		const ran = await this.#run(sizes, limitOps, repeat);
		this.#spentOps += ran.ok ? ran.ops : limitOps;
		return ran;
	}

	/** The point, or why there is none. What failed is tried again only under a higher limit. */
	async at(
		sizes: Readonly<Record<string, number>>,
		limitOps: number,
	): Promise<CostPoint | { readonly reason: string }> {
		const key = JSON.stringify(sizes);
		let entry = this.#ran.get(key);
		if (entry === undefined || (!entry.ran.ok && entry.limitOps < limitOps)) {
			const ran = await this.#ranOnce(sizes, limitOps, 0);
			const point = ran.ok ? { sizes: { ...sizes }, ops: ran.ops, bytes: ran.bytes, ms: ran.ms } : null;
			entry = { limitOps, ran, point };
			this.#ran.set(key, entry);
		}
		return entry.ran.ok ? entry.point! : { reason: entry.ran.reason }; // a point belongs to what ran
	}

	/** Runs a point again with other data and keeps the means of operations and bytes in its place. */
	async average(point: CostPoint, repeats: number, limitOps: number): Promise<CostPoint> {
		const runs = [point];
		for (let repeat = 1; repeat <= repeats; repeat++) {
			const ran = await this.#ranOnce(point.sizes, limitOps, repeat);
			if (ran.ok) runs.push({ ...ran, sizes: point.sizes });
		}
		const mean = (of: (run: CostPoint) => number) =>
			runs.reduce((sum, run) => sum + of(run), 0) / runs.length;
		const averaged = {
			...point,
			ops: Math.round(mean((run) => run.ops)),
			bytes: Math.round(mean((run) => run.bytes)),
		};
		const entry = this.#ran.get(JSON.stringify(point.sizes));
		if (entry !== undefined) this.#ran.set(JSON.stringify(point.sizes), { ...entry, point: averaged });
		return averaged;
	}

	/** All points that ran, in the order of running. */
	get points(): CostPoint[] {
		return [...this.#ran.values()].flatMap(({ point }) => (point === null ? [] : [point]));
	}
}
