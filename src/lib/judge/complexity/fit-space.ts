// The growth class of bytes over one sweep. Bytes are exact, but a staircase: arrays grow by half and tables double,
// so these stairs are among the columns.
import { rms, type Fit, type Sample } from '#lib/judge/complexity/fit-time.ts';
import {
	bits,
	growing,
	room,
	root,
	sortRoom,
	table,
	type FittedClass,
} from '#lib/judge/complexity/growth.ts';
import { nnls } from '#lib/judge/complexity/nnls.ts';

/** The allocator rounds up, so a difference of two blocks' padding is none. */
const padding = 8;

const shapes: readonly {
	readonly growth: FittedClass;
	readonly columns: readonly ((n: number) => number)[];
}[] = [
	{ growth: '1', columns: [() => 1] },
	{ growth: 'log n', columns: [growing['log n'].at, bits, (n) => bits(n - 1), (n) => room(bits(n))] },
	{ growth: 'sqrt n', columns: [Math.sqrt, root, (n) => room(root(n))] },
	{ growth: 'n', columns: [(n) => n, room, (n) => room(n - 1), (n) => room(n + 1), sortRoom, table] },
	{ growth: 'n log n', columns: [growing['n log n'].at, (n) => n * bits(n), (n) => room(n) * bits(n)] },
	{ growth: 'n^2', columns: [(n) => n * n, (n) => n * room(n), (n) => room(n * n)] },
	{ growth: 'n^3', columns: [(n) => n ** 3] },
];
/** Classes that few programs have in space: named only where they explain as much as any other. */
const rare: readonly FittedClass[] = ['log n', 'sqrt n', 'n log n', 'n^3'];

/** True where the largest third of the sizes takes no more than the middle third: medians, so a stray block does no harm. */
export function quiet(samples: readonly Sample[]): boolean {
	const third = Math.ceil(samples.length / 3);
	const [first, middle, last] = [
		median(samples.slice(0, third)),
		median(samples.slice(samples.length - 2 * third, -third)),
		median(samples.slice(-third)),
	];
	if (last - middle <= 3 * padding && last - first <= 3 * padding) return true;
	const isWide = samples.at(-1)!.n >= 64 * samples[0]!.n; // callers have samples
	return isWide && last - middle <= 12 * padding && levels(samples.slice(third)) <= 2;
}

/** Values that are apart by more than padding. */
function levels(samples: readonly Sample[]): number {
	const bytes = samples.map(({ cost }) => cost).sort((a, b) => a - b);
	return 1 + bytes.filter((b, i) => i > 0 && b - bytes[i - 1]! > 2 * padding).length;
}

function median(samples: readonly Sample[]): number {
	const bytes = samples.map(({ cost }) => cost).sort((a, b) => a - b);
	return bytes[Math.floor(bytes.length / 2)] ?? 0;
}

/**
 * Like `fitTime` for peak bytes.
 *
 * @param all ascending in n
 * @param held what the other sizes are held at: an array may have room for n and one of them together
 */
export function fitSpace(all: readonly Sample[], held: readonly number[] = []): Fit {
	if (quiet(all)) return { picked: '1', errors: new Map([['1', 0]]) };
	const samples = withoutFlatStart(all);
	const bytes = samples.map(({ cost }) => cost);
	const least = Math.min(...bytes);
	const span = Math.max(...bytes) - least;
	const weights = bytes.map((b) => 1 / Math.max(b - least, 0.05 * span, 8 * padding));
	const target = Float64Array.from(bytes, (b, i) => b * weights[i]!);
	const errors = new Map<FittedClass, number>();
	const beyondPadding = new Map<FittedClass, number>();
	const columns: Float64Array[] = [];
	for (const shape of shapes) {
		const together = shape.growth === 'n' ? held.map((size) => (n: number) => room(n + size)) : [];
		for (const at of [...shape.columns, ...together])
			columns.push(Float64Array.from(samples, ({ n }, i) => at(n) * weights[i]!));
		const { residual } = nnls(columns, target);
		errors.set(shape.growth, rms(residual));
		const beyond = residual.map((r, i) => Math.max(0, Math.abs(r) - padding * weights[i]!));
		beyondPadding.set(shape.growth, rms(beyond));
	}
	const best = Math.min(...errors.values());
	const fits = ([growth, error]: [FittedClass, number]) =>
		error <= (rare.includes(growth) ? Math.max(0.01, 1.2 * best) : Math.max(0.03, 2 * best));
	return { picked: [...errors].find(fits)![0], errors: beyondPadding }; // the least error fits
}

/** The peak is that of the largest phase: while another phase is larger, this size does not show. */
function withoutFlatStart(samples: readonly Sample[]): readonly Sample[] {
	const first = samples[0]!.cost; // callers have samples
	const rise = samples.findIndex(({ cost }) => Math.abs(cost - first) > 2 * padding);
	return rise > 3 && samples.length - rise >= 6 ? samples.slice(rise) : samples;
}
