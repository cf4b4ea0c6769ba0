// How operations grow with one size, as a chart: points that were measured and the curves of their classes.
import { formatOps } from '#lib/judge/format-number.ts';
import type { Chart, Layer, Look, Point } from '#lib/judge/picture/picture.ts';
import { sentences } from '#lib/judge/picture/words.ts';
import type { CostPoint, Growth } from '#lib/judge/report.ts';
import { fittedCurve } from '#lib/ui/cost/fitted-curve.ts';
import { growthWords, heldWords, printedClass } from '#lib/ui/cost/growth-words.ts';
import { sweptLine } from '#lib/ui/cost/swept-line.ts';

/** A program whose cost was measured. */
export interface Measured {
	readonly name: string;
	readonly look: Look;
	readonly points: readonly CostPoint[];
	/** How its operations grow with the chart's size. */
	readonly growth: Growth;
}

export interface CostChart {
	readonly chart: Chart;
	/** What one sees, in words with figures. */
	readonly description: string;
	/** Of each program, ascending in the letter. */
	readonly points: readonly (readonly CostPoint[])[];
}

/**
 * @param label what the letter counts
 * @param programs the first is the one that the chart is about
 */
export function costChart(letter: string, label: string, programs: readonly Measured[]): CostChart {
	const { held, points } = sweptLine(
		programs.map((program) => program.points),
		letter,
	);
	const chart: Chart = {
		kind: 'chart',
		title: `Operations by ${letter}, ${label}`,
		x: { label: `${letter}, ${label}`, scale: 'log', counts: true },
		y: { label: 'operations', scale: 'log', counts: true },
		layers: [
			...programs.flatMap((program, i) => curveOf(program, points[i]!, letter)),
			...programs.map((program, i) => marksOf(program, points[i]!, letter)),
		],
	};
	const beside = heldWords(held);
	const description = sentences(
		...programs.map((program, i) => describe(program, points[i]!, letter)),
		beside === '' ? '' : `Measured with ${beside}.`,
	);
	return { chart, description, points };
}

function curveOf({ look, growth }: Measured, points: readonly CostPoint[], letter: string): Layer[] {
	const at = fittedCurve(points, letter, growth.class);
	return at.length === 0 ? [] : [{ kind: 'line', name: null, look, at }];
}

function marksOf({ name, look, growth }: Measured, points: readonly CostPoint[], letter: string): Layer {
	const named = growth.class === 'uncertain' ? '' : `, curve of ${printedClass(growth.class)}`;
	return {
		kind: 'points',
		name: `${name}${named}`,
		look,
		at: points.map((point): Point => [point.sizes[letter]!, Math.max(1, point.ops)]),
	};
}

function describe({ name, growth }: Measured, points: readonly CostPoint[], letter: string): string {
	const [first, last] = [points[0], points.at(-1)];
	if (first === undefined || last === undefined) return `${capital(name)} was measured beside other sizes.`;
	const at = ({ sizes, ops }: CostPoint) => `${formatOps(ops)} at ${letter} = ${sizes[letter]}`;
	const how = growthWords(growth, letter);
	return `${capital(name)}: ${how}, ${first === last ? at(first) : `${at(first)} to ${at(last)}`}.`;
}

function capital(text: string): string {
	return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
}
