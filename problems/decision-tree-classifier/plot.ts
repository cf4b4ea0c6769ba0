import { classChart, describeClassified } from '#lib/judge/picture/class-chart.ts';
import { looksSame, matrixOf, numberOf, vectorOf } from '#lib/judge/picture/read-value.ts';
import type { Panel, PlotCase, TreeNode } from '#lib/judge/picture/picture.ts';
import { counted, short } from '#lib/judge/picture/words.ts';
import { isSequence, type Value } from '#lib/judge/value.ts';
import { DecisionTreeClassifier, type Tree } from './reference.ts';

/** A tree with more leaves can't be read. */
const mostLeaves = 16;

/** Training rows, queries and regions of the tree, and the tree itself with the leaves where answers differ. */
export const plot: PlotCase = ({ input, expected, actual }) => {
	const calls = input.map((call) => (isSequence(call) ? Array.from<Value>(call) : []));
	const [wanted, given] = [expected, actual].map((answers) =>
		isSequence(answers) ? Array.from<Value>(answers) : [],
	) as [Value[], Value[]];
	const asked = [...calls.keys()].filter((i) => calls[i]![0] === 'predict');
	const at = asked.find((i) => !looksSame(wanted[i], given[i])) ?? asked.at(-1);
	if (at === undefined) return null;
	const fit = calls.slice(0, at).findLast(([method]) => method === 'fit');
	const [maxDepth, minSamplesSplit] = [numberOf(calls[0]?.[1]), numberOf(calls[0]?.[2])];
	const [X, y, Q] = [matrixOf(fit?.[1], 1), vectorOf(fit?.[2]), matrixOf(calls[at]![1])];
	const labels = vectorOf(wanted[at]);
	if (!X || X.length === 0 || !y || !Q || !labels || maxDepth === null || minSamplesSplit === null)
		return null;

	const reference = new DecisionTreeClassifier(maxDepth, minSamplesSplit);
	reference.fit(X, y);
	const shown = {
		X,
		y,
		Q,
		expected: labels,
		actual: vectorOf(given[at]),
		classify: (rows: number[][]) => reference.predict(rows),
	};
	const panels: Panel[] = [classChart(shown)];
	const wrongRows = shown.actual ? Q.filter((_, i) => shown.actual?.[i] !== labels[i]) : [];
	const root = drawn(
		reference.root,
		wrongRows,
		[...new Set([...y, ...labels])].toSorted((a, b) => a - b),
	);
	if (leaves(root) > 1 && leaves(root) <= mostLeaves)
		panels.push({
			kind: 'tree',
			title: 'The tree that is expected',
			root,
			wrong: 'queries answered differently end here',
		});
	return {
		description: `${describeClassified(shown)} The tree that is expected has ${counted(leaves(root), 'leaf', 'leaves')}.`,
		panels,
	};
};

/** @param wrong the queries answered wrongly that come through this node */
function drawn(tree: Tree, wrong: readonly (readonly number[])[], labels: readonly number[]): TreeNode {
	if (!('feature' in tree))
		return {
			label: `label ${tree.label}`,
			look: labels.indexOf(tree.label),
			wrong: wrong.length > 0,
			children: [],
		};
	const left = (row: readonly number[]) => row[tree.feature]! <= tree.threshold;
	return {
		label: `column ${tree.feature} ≤ ${short(tree.threshold, digitsOf(tree.threshold))}`,
		children: [
			{ ...drawn(tree.left, wrong.filter(left), labels), edge: 'yes' },
			{
				...drawn(
					tree.right,
					wrong.filter((row) => !left(row)),
					labels,
				),
				edge: 'no',
			},
		],
	};
}

/** Enough to tell thresholds apart that are far from 0. */
function digitsOf(threshold: number): number {
	return Math.min(17, Math.max(4, Math.floor(Math.log10(Math.abs(threshold) || 1)) + 3));
}

function leaves({ children }: TreeNode): number {
	return children.length === 0 ? 1 : children.reduce((sum, child) => sum + leaves(child), 0);
}
