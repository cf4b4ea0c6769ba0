// The loss at each step of a training, of the reference and of the submission.
import type { Chart, Layer, Point } from '#lib/judge/picture/picture.ts';
import { looksEqual } from '#lib/judge/picture/read-value.ts';
import { thinned } from '#lib/judge/picture/thin.ts';
import { instead, short } from '#lib/judge/picture/words.ts';

/** Null where there is no curve: fewer than two steps. */
export function lossChart(expected: readonly number[], actual: readonly number[] | null): Chart | null {
	if (expected.length < 2) return null;
	const at = (losses: readonly number[]): Point[] => thinned(losses.map((loss, step): Point => [step, loss]));
	const all = [...expected, ...(actual ?? [])].filter(Number.isFinite);
	const low = all.reduce((a, b) => Math.min(a, b), Infinity);
	const high = all.reduce((a, b) => Math.max(a, b), -Infinity);
	const layers: Layer[] = [{ kind: 'line', name: 'expected', look: 'expected', at: at(expected) }];
	if (actual) layers.push({ kind: 'line', name: 'yours', look: 'yours', at: at(actual) });
	return {
		kind: 'chart',
		title: 'Loss at each step',
		x: { label: 'step', whole: true },
		y: { label: 'loss', scale: low > 0 && high > 50 * low ? 'log' : 'linear' },
		layers,
	};
}

/** How the two curves compare, in words. */
export function describeLosses(expected: readonly number[], actual: readonly number[] | null): string {
	if (expected.length === 0) return '';
	const ends =
		expected.length === 1
			? `The loss of the only step is ${short(expected[0]!)}.`
			: `The loss goes from ${short(expected[0]!)} to ${short(expected.at(-1)!)} in ${expected.length} steps.`;
	if (!actual) return `${ends} Yours has no list of losses.`;
	const first = expected.findIndex((loss, i) => !looksEqual(loss, actual[i]));
	if (first >= 0 && first < actual.length)
		return `${ends} Yours first differs at step ${first}: ${instead(actual[first], expected[first]!)}.`;
	if (actual.length !== expected.length)
		return `${ends} Yours has ${actual.length} instead of ${expected.length}.`;
	return `${ends} Yours is the same to six digits.`;
}
