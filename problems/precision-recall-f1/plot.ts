import {
	coordinateChart,
	describeCoordinates,
	layOut,
	layOutLike,
} from '#lib/judge/picture/coordinate-chart.ts';
import type { PlotCase } from '#lib/judge/picture/picture.ts';
import { fieldOf, vectorOf } from '#lib/judge/picture/read-value.ts';
import { counted, sentences } from '#lib/judge/picture/words.ts';
import type { Value } from '#lib/judge/value.ts';

const scores = ['precision', 'recall', 'f1'];
const averages = ['micro', 'macro', 'weighted'];

/** Precision, recall and F1 of the labels in turn, then the averages; those that differ ringed. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const [y, labels] = [vectorOf(input[0]), vectorOf(input[2])];
	const drawn = layOut(withLists(expected), [...scores, ...averages]);
	if (!y || !labels || !drawn) return null;
	const yours = layOutLike(withLists(expected), withLists(actual), [...scores, ...averages]);
	const words = { title: 'Scores', x: 'labels in the order of the list, then averages', y: 'score' };
	return {
		description: sentences(
			`${counted(y.length, 'row')}, ${counted(labels.length, 'label')}.`,
			`Scores: ${describeCoordinates(drawn, yours)}`,
		),
		panels: [coordinateChart(words, drawn, yours)],
	};
};

/** Each average as a list of its three scores. */
function withLists(answer: Value): Value {
	const fields = scores.map((name): [string, Value] => [name, fieldOf(answer, name)]);
	const lists = averages.map((name): [string, Value] => [
		name,
		scores.map((score) => fieldOf(fieldOf(answer, name), score)),
	]);
	return Object.fromEntries([...fields, ...lists]);
}
