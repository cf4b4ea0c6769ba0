import { classChart, describeClassified } from '#lib/judge/picture/class-chart.ts';
import {
	coordinateChart,
	describeCoordinates,
	type Coordinates,
} from '#lib/judge/picture/coordinate-chart.ts';
import type { Panel, PlotCase } from '#lib/judge/picture/picture.ts';
import { hasShapeOf, looksSame, matrixOf, numberOf, vectorOf } from '#lib/judge/picture/read-value.ts';
import { sentences } from '#lib/judge/picture/words.ts';
import { Random } from '#lib/judge/random.ts';
import { isRandomStream, isSequence, type Value } from '#lib/judge/value.ts';
import { RandomForest } from './reference.ts';

/** Votes of more rows can't be told apart. */
const mostNamed = 12;

/** Training rows, queries and regions of the forest, and the votes of its trees. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const calls = input.map((call) => (isSequence(call) ? Array.from<Value>(call) : []));
	const [wanted, given] = [expected, actual].map((answers) =>
		isSequence(answers) ? Array.from<Value>(answers) : [],
	) as [Value[], Value[]];
	const asked = [...calls.keys()].filter((i) => calls[i]![0] === 'votes' || calls[i]![0] === 'predict');
	const at = asked.find((i) => !looksSame(wanted[i], given[i])) ?? asked.at(-1);
	if (at === undefined) return null;
	const model = refit(calls.slice(0, at));
	const Q = matrixOf(calls[at]![1]);
	if (!model || !Q) return null;
	const { X, y, forest } = model;

	const answerTo = (method: string) =>
		asked.find((i) => calls[i]![0] === method && looksSame(calls[i]![1], Q) && i > model.fitted);
	const predicted = answerTo('predict');
	const shown = {
		X,
		y,
		Q,
		expected: forest.predict(Q),
		actual: predicted === undefined ? forest.predict(Q) : vectorOf(given[predicted]),
		classify: (rows: number[][]) => forest.predict(rows),
	};
	const panels: Panel[] = [classChart(shown)];
	const votes = forest.votes(Q);
	const voted = answerTo('votes');
	if (voted === undefined || votes.length === 0) return { description: describeClassified(shown), panels };

	const trees = votes[0]!.length;
	const yours = hasShapeOf(votes, given[voted]) ? matrixOf(given[voted]) : null;
	const drawn: Coordinates = {
		values: votes.flat(),
		names: votes.flatMap((row, i) => row.map((_, t) => `votes[${i}][${t}]`)),
		groups: votes.length > mostNamed ? [] : votes.map((_, i) => ({ from: i * trees, label: `query ${i}` })),
	};
	const answered = {
		values: drawn.values.map((_, place) => yours?.[Math.floor(place / trees)]![place % trees]),
		missing: yours ? [] : ['votes'],
	};
	const words = { title: 'Votes', x: 'trees of each query in turn', y: 'label' };
	return {
		description: sentences(describeClassified(shown), `Votes: ${describeCoordinates(drawn, answered)}`),
		panels: [...panels, coordinateChart(words, drawn, answered)],
	};
};

/** The forest after these calls; null where they are not what the contract says. */
function refit(calls: readonly Value[][]) {
	const [trees, maxDepth, maxFeatures] = [1, 2, 3].map((i) => numberOf(calls[0]?.[i]));
	const stream = calls[0]?.[4];
	const fitted = calls.findLastIndex(([method]) => method === 'fit');
	if (trees == null || maxDepth == null || maxFeatures == null || !isRandomStream(stream) || fitted < 0)
		return null;
	const random = new Random(stream.$rng);
	const forest = new RandomForest(trees, maxDepth, maxFeatures, () => random.next());
	let last: { X: number[][]; y: number[] } | null = null;
	for (const [method, rows, labels] of calls) {
		if (method !== 'fit') continue;
		const [X, y] = [matrixOf(rows, 1), vectorOf(labels)];
		if (!X || X.length === 0 || y?.length !== X.length) return null;
		forest.fit(X, y);
		last = { X, y };
	}
	return last && { ...last, forest, fitted };
}
