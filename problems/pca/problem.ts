import { all } from '#lib/judge/check/all.ts';
import { closeInScale } from '#lib/judge/check/close-in-scale.ts';
import { consistent } from '#lib/judge/check/consistent.ts';
import { eigenvectors } from '#lib/judge/check/eigenvectors.ts';
import { fields } from '#lib/judge/check/fields.ts';
import { finite } from '#lib/judge/check/finite.ts';
import { defineProblem, fn } from '#lib/judge/problem.ts';
import type { Input, Value } from '#lib/judge/value.ts';
import { cases, cost } from './cases.ts';
import { plot } from './plot.ts';

const centred = (input: Input): number[][] => {
	const X = input[0] as number[][];
	const mean = X[0]!.map((_, j) => X.reduce((sum, row) => sum + row[j]!, 0) / X.length);
	return X.map((row) => row.map((value, j) => value - mean[j]!));
};

/** (d, d) */
const covariance = (input: Input): number[][] => {
	const rows = centred(input);
	const S = rows[0]!.map(() => rows[0]!.map(() => 0));
	for (const x of rows)
		for (let a = 0; a < x.length; a++)
			for (let b = 0; b < x.length; b++) S[a]![b]! += (x[a]! * x[b]!) / (rows.length - 1);
	return S;
};

/** The centred rows in terms of the components of an answer, shape (n, k). */
const projected = ({ components }: { readonly [key: string]: Value }, input: Input): Value => {
	const vectors = Array.from(components as Iterable<Iterable<number>>, (row) => Array.from(row));
	return centred(input).map((x) => vectors.map((v) => v.reduce((sum, value, j) => sum + value * x[j]!, 0)));
};

export default defineProblem({
	title: 'Principal components',
	level: 'medium',
	topics: ['unsupervised learning', 'linear algebra', 'dimensionality reduction'],
	summary: 'Eigenvectors of the covariance matrix, their variances, and the rows in terms of them.',
	entry: fn('pca', { X: 'number[n,d]', k: 'integer' }),
	sizes: {
		n: { label: 'rows', min: 2, sweep: [16, 2048], base: 48 },
		d: { label: 'columns', sweep: [4, 28], base: 6 },
	},
	complexity: { time: 'n·d^2 + d^3', space: 'n + d^2' },
	cost,
	check: all(
		fields({
			components: eigenvectors({ matrix: covariance, tolerance: 1e-6, abs: 1e-20 }),
			variances: closeInScale({ rel: 1e-6, abs: 1e-20 }),
			scores: finite(),
		}),
		consistent('scores', projected, closeInScale({ rel: 1e-6, abs: 1e-12 })),
	),
	plot,
	cases,
});
