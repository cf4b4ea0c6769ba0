import { coordinateChart, describeCoordinates } from '#lib/judge/picture/coordinate-chart.ts';
import { hasShapeOf } from '#lib/judge/picture/read-value.ts';
import type { PlotCase } from '#lib/judge/picture/picture.ts';
import { counted } from '#lib/judge/picture/words.ts';
import { isSequence, type Value } from '#lib/judge/value.ts';

/** Names of more planes would cover each other. */
const mostNamed = 8;

interface Entry {
	readonly name: string;
	readonly value: number;
}

/** The outputs plane by plane, row by row. */
export const plot: PlotCase = ({ expected, actual }) => {
	const entries = entriesOf(expected);
	if (entries === null || entries.length === 0) return null;
	const yours = hasShapeOf(expected, actual) ? entriesOf(actual) : null;
	const planes = entries.flatMap(({ name }, from) =>
		name.endsWith('[0][0]') ? [{ from, label: name.slice(0, -'[0][0]'.length) }] : [],
	);
	const drawn = {
		values: entries.map(({ value }) => value),
		names: entries.map(({ name }) => name),
		groups: planes.length <= mostNamed ? planes : [],
	};
	const answer = {
		values: yours?.map(({ value }) => value) ?? entries.map(() => undefined),
		missing: yours ? [] : ['output'],
	};
	const words = { title: 'Outputs', x: 'outputs, planes row by row', y: 'value' };
	return {
		description: `${counted(planes.length, 'plane')} of output, ${counted(entries.length, 'entry', 'entries')}. ${describeCoordinates(drawn, answer)}`,
		panels: [coordinateChart(words, drawn, answer)],
	};
};

/** Names and values of an output of shape (n, f, h, w); null where it is something else. */
function entriesOf(output: Value): Entry[] | null {
	const entries: Entry[] = [];
	const visit = (value: Value, name: string, depth: number): boolean => {
		if (depth > 0)
			return (
				isSequence(value) &&
				Array.from<Value>(value).every((item, i) => visit(item, `${name}[${i}]`, depth - 1))
			);
		if (typeof value !== 'number') return false;
		entries.push({ name, value });
		return true;
	};
	return visit(output, 'Y', 4) ? entries : null;
}
