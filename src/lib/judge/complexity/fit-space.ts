// The growth class of bytes over one sweep. Bytes are exact, but a staircase: arrays grow by half and tables double,
// so these stairs are among the columns.
import { rms, type Fit, type Sample } from '#lib/judge/complexity/fit-time.ts';
import { growing, type FittedClass } from '#lib/judge/complexity/growth.ts';
import { nnls } from '#lib/judge/complexity/nnls.ts';

/** The allocator rounds up, so a difference of two blocks' padding is none. */
const padding = 16;

/** Room of an array that was filled by `push`: it grows by half, rounded down, and by at least one. */
function room(n: number): number {
	let size = 0;
	while (size < n) size = Math.max(size + 1, Math.floor(1.5 * size));
	return size;
}
const bits = growing['log n'].whole!; // these two have one
const root = growing['sqrt n'].whole!;
const table = (n: number) => 2 ** Math.ceil(Math.log2(n));

const shapes: readonly {
	readonly growth: FittedClass;
	readonly columns: readonly ((n: number) => number)[];
}[] = [
	{ growth: '1', columns: [() => 1] },
	{ growth: 'log n', columns: [growing['log n'].at, bits, (n) => bits(n - 1), (n) => room(bits(n))] },
	{ growth: 'sqrt n', columns: [Math.sqrt, root, (n) => room(root(n))] },
	{ growth: 'n', columns: [(n) => n, room, table] },
	{ growth: 'n log n', columns: [growing['n log n'].at, (n) => n * bits(n), (n) => room(n) * bits(n)] },
	{ growth: 'n^2', columns: [(n) => n * n, (n) => n * room(n), (n) => room(n * n)] },
	{ growth: 'n^3', columns: [(n) => n ** 3] },
];
/** Classes that few programs have in space: named only where they explain as much as any other. */
const rare: readonly FittedClass[] = ['log n', 'sqrt n', 'n log n', 'n^3'];

/** True where bytes differ by no more than what the engine itself varies by. */
export function quiet(samples: readonly Sample[]): boolean {
	const bytes = samples.map(({ cost }) => cost);
	const range = samples.at(-1)!.n - samples[0]!.n; // callers have samples
	return Math.max(...bytes) - Math.min(...bytes) <= (range >= 128 ? 4 * padding : padding);
}

/** Like `fitTime` for peak bytes; samples ascending in n. */
export function fitSpace(all: readonly Sample[]): Fit {
	if (quiet(all)) return { picked: '1', errors: new Map([['1', 0]]) };
	const samples = withoutFlatStart(all);
	const bytes = samples.map(({ cost }) => cost);
	const least = Math.min(...bytes);
	const span = Math.max(...bytes) - least;
	const weights = bytes.map((b) => 1 / Math.max(b - least, 0.05 * span, 4 * padding));
	const target = Float64Array.from(bytes, (b, i) => b * weights[i]!);
	const errors = new Map<FittedClass, number>();
	const columns: Float64Array[] = [];
	for (const shape of shapes) {
		for (const at of shape.columns)
			columns.push(Float64Array.from(samples, ({ n }, i) => at(n) * weights[i]!));
		errors.set(shape.growth, rms(nnls(columns, target).residual));
	}
	const best = Math.min(...errors.values());
	const fits = ([growth, error]: [FittedClass, number]) =>
		error <= (rare.includes(growth) ? Math.max(0.01, 1.2 * best) : Math.max(0.03, 2 * best));
	return { picked: [...errors].find(fits)![0], errors }; // the least error fits
}

/** The peak is that of the largest phase: while another phase is larger, this size does not show. */
function withoutFlatStart(samples: readonly Sample[]): readonly Sample[] {
	const first = samples[0]!.cost; // callers have samples
	const rise = samples.findIndex(({ cost }) => Math.abs(cost - first) > padding);
	return rise > 3 && samples.length - rise >= 6 ? samples.slice(rise) : samples;
}
