import { coordinateChart, describeCoordinates, layOutLike } from '#lib/judge/picture/coordinate-chart.ts';
import { fieldOf, looksEqual, matrixOf, numberOf } from '#lib/judge/picture/read-value.ts';
import type { PlotCase } from '#lib/judge/picture/picture.ts';
import { counted, instead, sentences, short } from '#lib/judge/picture/words.ts';

/** Names of more rows would cover each other. */
const mostNamed = 8;

/** The gradient by each logit, row by row; the loss in words. */
export const plot: PlotCase = ({ expected, actual }) => {
	const rows = matrixOf(fieldOf(expected, 'dLogits'), 1);
	const loss = numberOf(fieldOf(expected, 'loss'));
	if (!rows || rows.length === 0 || loss === null) return null;
	const [n, k] = [rows.length, rows[0]!.length];
	const drawn = {
		values: rows.flat(),
		names: rows.flatMap((row, i) => row.map((_, j) => `dLogits[${i}][${j}]`)),
		groups: n <= mostNamed ? rows.map((_, i) => ({ from: i * k, label: `row ${i}` })) : [],
	};
	const yours = layOutLike(expected, actual, ['dLogits']);
	const given = numberOf(fieldOf(actual, 'loss'));
	return {
		description: sentences(
			`${counted(n, 'row')} of ${counted(k, 'class', 'classes')}.`,
			looksEqual(loss, given ?? undefined)
				? `The loss is ${short(loss)}.`
				: `The loss is ${instead(given ?? undefined, loss)}.`,
			`Gradients: ${describeCoordinates(drawn, yours)}`,
		),
		panels: [
			coordinateChart({ title: 'Gradient by logit', x: 'logits, row by row', y: '∂L/∂logit' }, drawn, yours),
		],
	};
};
