import { classChart, describeClassified } from '#lib/judge/picture/class-chart.ts';
import {
	coordinateChart,
	describeCoordinates,
	layOut,
	layOutLike,
} from '#lib/judge/picture/coordinate-chart.ts';
import type { PlotCase } from '#lib/judge/picture/picture.ts';
import { matrixOf, numberOf, vectorOf } from '#lib/judge/picture/read-value.ts';
import { sentences } from '#lib/judge/picture/words.ts';
import { gaussianNaiveBayes } from './reference.ts';

const field = 'log posterior';

/** Training rows, queries and the regions of the most probable classes; and the log posteriors one by one. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const [X, y, Q] = [matrixOf(input[0], 1), vectorOf(input[1]), matrixOf(input[2])];
	const smoothing = numberOf(input[3]);
	const posteriors = matrixOf(expected);
	const places = layOut({ [field]: expected }, [field]);
	if (!X || X.length === 0 || !y || !Q || smoothing === null || !posteriors || !places) return null;
	const yours = layOutLike({ [field]: expected }, { [field]: actual }, [field]);
	const shown = {
		X,
		y,
		Q,
		expected: posteriors.map(likeliest),
		actual: matrixOf(actual)?.map(likeliest) ?? null,
		classify: (rows: number[][]) => gaussianNaiveBayes(X, y, rows, smoothing).map(likeliest),
	};
	const words = { title: 'Log posteriors', x: 'query by query, each class in turn', y: 'log posterior' };
	return {
		description: sentences(
			describeClassified(shown),
			places.values.length === 0 ? '' : `Log posteriors: ${describeCoordinates(places, yours)}`,
		),
		panels: [classChart(shown), coordinateChart(words, places, yours)],
	};
};

/** The class with the largest log posterior; NaN where there is none. */
function likeliest(posteriors: readonly number[]): number {
	const at = posteriors.indexOf(posteriors.reduce((a, b) => Math.max(a, b), -Infinity));
	return at < 0 ? NaN : at;
}
