import { describeTable, fitChart } from '#lib/judge/picture/fit-chart.ts';
import { describeWeights, readLosses, readModel, readTable } from '#lib/judge/picture/linear-model.ts';
import { describeLosses, lossChart } from '#lib/judge/picture/loss-chart.ts';
import type { PlotCase } from '#lib/judge/picture/picture.ts';
import { sentences } from '#lib/judge/picture/words.ts';

/** The fit after the last step, and the loss on the way. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const table = readTable(input);
	const model = readModel(expected);
	if (!table || !model) return null;
	const yours = readModel(actual);
	const [losses, yourLosses] = [readLosses(expected) ?? [], readLosses(actual)];
	const curve = lossChart(losses, yourLosses);
	return {
		description: sentences(
			describeTable(table.X),
			describeWeights(model, yours),
			describeLosses(losses, yourLosses),
		),
		panels: [fitChart(table.X, table.y, model, yours), ...(curve ? [curve] : [])],
	};
};
