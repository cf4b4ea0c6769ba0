import {
	coordinateChart,
	describeCoordinates,
	describeLosses,
	lossChart,
} from '#lib/judge/picture/charts.ts';
import { fieldOf, matrixOf, numberOf, vectorOf } from '#lib/judge/picture/read-value.ts';
import { readLosses } from '#lib/judge/picture/linear-model.ts';
import type { PlotCase } from '#lib/judge/picture/picture.ts';
import type { Value } from '#lib/judge/value.ts';

/** The loss on the way, and the parameters after it, one after another. */
export const plot: PlotCase = ({ expected, actual }) => {
	const [parameters, yours] = [parametersOf(expected), parametersOf(actual)];
	if (!parameters) return null;
	const [losses, yourLosses] = [readLosses(expected) ?? [], readLosses(actual)];
	const curve = lossChart(losses, yourLosses);
	return {
		description: `${describeLosses(losses, yourLosses)} Parameters after training: ${describeCoordinates(parameters, yours)}`,
		panels: [
			...(curve ? [curve] : []),
			coordinateChart(
				'Parameters after training',
				'value',
				{ expected: 'expected', x: 'W1 row by row, b1, w2, b2' },
				parameters,
				yours,
			),
		],
	};
};

function parametersOf(answer: Value): number[] | null {
	const W1 = matrixOf(fieldOf(answer, 'W1'));
	const [b1, w2] = [vectorOf(fieldOf(answer, 'b1')), vectorOf(fieldOf(answer, 'w2'))];
	const b2 = numberOf(fieldOf(answer, 'b2'));
	return W1 && b1 && w2 && b2 !== null ? [...W1.flat(), ...b1, ...w2, b2] : null;
}
