// Least squares with non-negative weights (Lawson and Hanson, Solving Least Squares Problems, 1974, chapter 23).

export interface Nnls {
	/** One weight a column, >= 0. */
	readonly weights: Float64Array;
	/** target - columns · weights, shape of `target`. */
	readonly residual: Float64Array;
}

/**
 * Minimises |columns · x - target| over x >= 0. Columns are scaled to length 1 and the active ones orthogonalised
 * twice, so that columns as alike as n and n log n stay apart.
 *
 * @param columns each of the shape of `target`
 */
export function nnls(columns: readonly Float64Array[], target: Float64Array): Nnls {
	const lengths = columns.map((column) => Math.sqrt(dot(column, column)));
	const unit = columns.map((column, j) => column.map((v) => (lengths[j]! > 0 ? v / lengths[j]! : 0)));
	const x = new Float64Array(columns.length);
	const active: number[] = [];
	const barred = new Set<number>();
	const tolerance = 1e-12 * Math.sqrt(dot(target, target));
	let residual = target.slice();
	const factorised = new Factorised(unit, target);

	for (let round = 0; round < 40 * columns.length; round++) {
		let best = -1;
		let steepest = tolerance;
		for (let j = 0; j < unit.length; j++) {
			if (barred.has(j) || active.includes(j)) continue;
			const slope = dot(unit[j]!, residual);
			if (slope > steepest) [best, steepest] = [j, slope];
		}
		if (best < 0) break;
		active.push(best);
		let solution = factorised.solve(active);
		if (solution === null || solution.at(-1)! <= 0) {
			// Dependent on the others, or the slope was rounding: it cannot help now.
			active.pop();
			barred.add(best);
			continue;
		}
		while (solution !== null && solution.some((v) => v <= 0)) {
			let step = 1;
			solution.forEach((v, i) => {
				const had = x[active[i]!]!;
				if (v <= 0) step = Math.min(step, had / (had - v));
			});
			solution.forEach((v, i) => {
				const j = active[i]!;
				x[j] = x[j]! + step * (v - x[j]!);
				if (v <= 0 && x[j]! <= 1e-15) x[j] = 0;
			});
			for (let i = active.length - 1; i >= 0; i--)
				if (solution[i]! <= 0 && x[active[i]!]! <= 1e-12 * Math.max(...x)) {
					x[active[i]!] = 0;
					active.splice(i, 1);
				}
			const before = solution.length;
			solution = factorised.solve(active);
			if (active.length === before) break; // rounding: no progress is possible
		}
		if (solution === null) break;
		x.fill(0);
		solution.forEach((v, i) => (x[active[i]!] = Math.max(0, v)));
		residual = target.slice();
		for (const j of active) axpy(-x[j]!, unit[j]!, residual);
		barred.clear();
	}
	return { weights: x.map((v, j) => (lengths[j]! > 0 ? v / lengths[j]! : 0)), residual };
}

/** Plain least squares on some of the columns. Columns that begin as those of the time before are not orthogonalised again. */
class Factorised {
	readonly #unit: readonly Float64Array[];
	readonly #target: Float64Array;
	/** Which columns, and for each its basis vector, its parts along the basis up to its own, and the target's. */
	readonly #order: number[] = [];
	readonly #basis: Float64Array[] = [];
	readonly #along: number[][] = [];
	readonly #ofTarget: number[] = [];

	constructor(unit: readonly Float64Array[], target: Float64Array) {
		this.#unit = unit;
		this.#target = target;
	}

	/** A weight for each of these columns; null where they are dependent. */
	solve(active: readonly number[]): number[] | null {
		const same = active.findIndex((column, j) => this.#order[j] !== column);
		this.#cut(same < 0 ? active.length : same);
		for (const column of active.slice(this.#order.length)) if (!this.#add(column)) return null;
		const solution = [...this.#ofTarget];
		for (let i = active.length - 1; i >= 0; i--) {
			for (let j = i + 1; j < active.length; j++) solution[i]! -= this.#along[j]![i]! * solution[j]!;
			solution[i]! /= this.#along[i]![i]!;
		}
		return solution;
	}

	#cut(length: number): void {
		for (const kept of [this.#order, this.#basis, this.#along, this.#ofTarget])
			kept.length = Math.min(kept.length, length);
	}

	#add(column: number): boolean {
		const v = this.#unit[column]!.slice();
		const along = this.#basis.map(() => 0);
		for (let pass = 0; pass < 2; pass++)
			for (const [i, vector] of this.#basis.entries()) {
				const part = dot(vector, v);
				along[i]! += part;
				axpy(-part, vector, v);
			}
		const length = Math.sqrt(dot(v, v));
		if (length < 1e-10) return false;
		const vector = v.map((value) => value / length);
		this.#order.push(column);
		this.#basis.push(vector);
		this.#along.push([...along, length]);
		this.#ofTarget.push(dot(vector, this.#target));
		return true;
	}
}

function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
	return sum;
}

/** y += a x */
function axpy(a: number, x: Float64Array, y: Float64Array): void {
	for (let i = 0; i < x.length; i++) y[i]! += a * x[i]!;
}
