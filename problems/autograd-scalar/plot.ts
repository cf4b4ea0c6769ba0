import {
	coordinateChart,
	describeCoordinates,
	layOut,
	layOutLike,
} from '#lib/judge/picture/coordinate-chart.ts';
import type { PlotCase } from '#lib/judge/picture/picture.ts';
import { counted, sentences } from '#lib/judge/picture/words.ts';
import { isSequence } from '#lib/judge/value.ts';

/** Values and gradients, one node beside another. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const [values, grads] = [layOut(expected, ['values']), layOut(expected, ['grads'])];
	const ops = input[0];
	if (!values || !grads || values.values.length === 0 || !isSequence(ops)) return null;
	const yours = {
		values: layOutLike(expected, actual, ['values']),
		grads: layOutLike(expected, actual, ['grads']),
	};
	const leaves = Array.from<unknown>(ops).filter((op) => op === 'leaf').length;
	return {
		description: sentences(
			`${counted(ops.length, 'node')}, ${leaves} of them ${leaves === 1 ? 'a leaf' : 'leaves'}; the root is node ${String(input[3])}.`,
			`Values: ${describeCoordinates(values, yours.values)}`,
			`Gradients: ${describeCoordinates(grads, yours.grads)}`,
		),
		panels: [
			coordinateChart({ title: 'Values', x: 'nodes', y: 'value' }, values, yours.values),
			coordinateChart({ title: 'Gradients', x: 'nodes', y: '∂root/∂node' }, grads, yours.grads),
		],
	};
};
