import {
	coordinateChart,
	describeCoordinates,
	layOut,
	layOutLike,
} from '#lib/judge/picture/coordinate-chart.ts';
import type { PlotCase } from '#lib/judge/picture/picture.ts';
import { matrixOf } from '#lib/judge/picture/read-value.ts';
import { counted, sentences } from '#lib/judge/picture/words.ts';

/** Names of more states would cover each other. */
const mostNamed = 8;

/** The values state by state, those that differ ringed. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const Q = matrixOf(expected, 1);
	const drawn = layOut({ Q: expected }, ['Q']);
	if (!Q || !drawn || Q.length === 0) return null;
	const actions = Q[0]!.length;
	const named = {
		...drawn,
		groups:
			Q.length > mostNamed ? [] : Q.map((_, state) => ({ from: state * actions, label: `state ${state}` })),
	};
	const yours = layOutLike({ Q: expected }, { Q: actual }, ['Q']);
	const words = { title: 'Values of actions', x: 'actions, state by state', y: 'Q' };
	return {
		description: sentences(
			`${counted(Q.length, 'state')}, ${counted(actions, 'action')}, ${counted(Number(input[4]), 'step')}.`,
			`Values: ${describeCoordinates(named, yours)}`,
		),
		panels: [coordinateChart(words, named, yours)],
	};
};
