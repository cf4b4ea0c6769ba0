// Growth between the classes of the list: seen here so that it is not taken for the next one.
import { rms, weightsOf, type Fit, type Sample } from '#lib/judge/complexity/fit-time.ts';
import {
	bits,
	columnsOf,
	halvings,
	root,
	rootAbove,
	type FittedClass,
} from '#lib/judge/complexity/growth.ts';
import { nnls } from '#lib/judge/complexity/nnls.ts';

const unlisted: readonly {
	readonly name: string;
	/** The next slower class of the list. */
	readonly above: FittedClass;
	readonly columns: readonly ((n: number) => number)[];
}[] = [
	{
		name: 'log^2 n',
		above: 'log n',
		columns: [(n) => Math.log2(n) ** 2, (n) => bits(n) ** 2, (n) => halvings(n) ** 2],
	},
	{
		name: 'n log^2 n',
		above: 'n log n',
		columns: [(n) => n * Math.log2(n) ** 2, (n) => n * bits(n) ** 2, (n) => n * halvings(n) ** 2],
	},
	{
		name: 'n sqrt n log n',
		above: 'n sqrt n',
		columns: [
			(n) => n ** 1.5 * Math.log2(n),
			(n) => n * root(n) * bits(n),
			(n) => n * rootAbove(n) * halvings(n),
		],
	},
	{ name: 'n^1.58', above: 'n sqrt n', columns: [(n) => n ** Math.log2(3)] },
	{
		name: 'n^2 sqrt n',
		above: 'n^2 log n',
		columns: [(n) => n ** 2.5, (n) => n * n * root(n), (n) => n * n * rootAbove(n)],
	},
	{ name: 'n^2.81', above: 'n^2 log n', columns: [(n) => n ** Math.log2(7)] },
	{ name: 'n^3 log n', above: 'n^3', columns: [(n) => n ** 3 * Math.log2(n)] },
	{ name: 'n^4', above: 'n^3', columns: [(n) => n ** 4] },
];

/** Name of growth outside the list that explains far more than the picked class, in `n`; null where there is none. */
export function unlistedGrowth(samples: readonly Sample[], { picked, errors }: Fit): string | null {
	const listed = errors.get(picked)!; // every picked class has an error
	const sizes = samples.map(({ n }) => n);
	const costs = samples.map(({ cost }) => cost);
	const isWide = sizes.at(-1)! >= 8 * sizes[0]! && sizes.length >= 9; // a fit has samples
	const matters = Math.min(...costs) < 0.5 * Math.max(...costs);
	if (listed < 0.002 || !isWide || !matters) return null;
	const { weights, scale } = weightsOf(samples);
	const target = Float64Array.from(samples, ({ cost }, i) => cost * weights[i]!);
	const explained = unlisted.map(({ name, above, columns }) => {
		const { lower, own } = columnsOf(above, sizes);
		const all = [...lower, ...own, ...columns.map((at) => Float64Array.from(sizes, at))];
		const { residual } = nnls(
			all.map((column) => column.map((v, i) => v * weights[i]!)),
			target,
		);
		return { name, error: rms(residual) / scale };
	});
	const best = explained.reduce((a, b) => (b.error < 0.7 * a.error ? b : a));
	return best.error < listed / 4 ? best.name : null;
}
