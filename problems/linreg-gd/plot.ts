import { describeLosses, fitChart, lossChart } from '#lib/judge/picture/charts.ts';
import { readLosses, readModel, readTable } from '#lib/judge/picture/linear-model.ts';
import type { PlotCase } from '#lib/judge/picture/picture.ts';

/** The fit after the last step, and the loss on the way. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const table = readTable(input);
	const model = readModel(expected);
	if (!table || !model) return null;
	const [losses, yourLosses] = [readLosses(expected) ?? [], readLosses(actual)];
	const curve = lossChart(losses, yourLosses);
	return {
		description: `${table.X.length} rows, ${table.X[0]!.length} columns. ${describeLosses(losses, yourLosses)}`,
		panels: [fitChart(table.X, table.y, model, readModel(actual)), ...(curve ? [curve] : [])],
	};
};
