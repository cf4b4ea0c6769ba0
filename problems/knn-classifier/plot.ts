import { classChart, describeClassified } from '#lib/judge/picture/class-chart.ts';
import { matrixOf, numberOf, vectorOf } from '#lib/judge/picture/read-value.ts';
import type { PlotCase } from '#lib/judge/picture/picture.ts';
import { knnClassify } from './reference.ts';

/** Training rows, queries, and in two columns the regions in which each label wins. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const [X, y, Q] = [matrixOf(input[0], 1), vectorOf(input[1]), matrixOf(input[2])];
	const k = numberOf(input[3]);
	const labels = vectorOf(expected);
	if (!X || X.length === 0 || !y || !Q || k === null || !labels) return null;
	const shown = {
		X,
		y,
		Q,
		expected: labels,
		actual: vectorOf(actual),
		classify: (rows: number[][]) => knnClassify(X, y, rows, k),
	};
	return { description: describeClassified(shown), panels: [classChart(shown)] };
};
