// What one sweep says about one parameter, in time and in space.
import { trust, type Precision } from '#lib/judge/complexity/confidence.ts';
import { fitFrom, fitLate } from '#lib/judge/complexity/fit-late.ts';
import { fitSpace } from '#lib/judge/complexity/fit-space.ts';
import { fitTime, type Fit, type Sample } from '#lib/judge/complexity/fit-time.ts';
import { fitGeometric } from '#lib/judge/complexity/geometric-growth.ts';
import { inLetter, type FittedClass } from '#lib/judge/complexity/growth.ts';
import type { Sweep } from '#lib/judge/complexity/sweep.ts';
import { unlistedGrowth } from '#lib/judge/complexity/unlisted-growth.ts';
import type { Growth } from '#lib/judge/report.ts';

/** A class from the list, or a cost that multiplies by `rate` with each step. */
export interface Reading {
	/** The best guess, also where it is not trusted. */
	readonly growth: FittedClass | { readonly rate: number };
	readonly report: Growth;
}

const timePrecision: Precision = { exact: 0.001, high: 0.02, medium: 0.06, changes: true };
const spacePrecision: Precision = { exact: 0.02, high: 0.15, medium: 0.25, changes: false };

/** Below `medium` no class is named; from `high` on nothing is in doubt. */
const medium = 0.6;
export const high = 0.9;

export function readTime(swept: Sweep): Reading {
	return read(swept, samplesOf(swept, 'ops'), fitTime, timePrecision);
}

export function readSpace(swept: Sweep): Reading {
	const sizes = swept.points[0]?.sizes ?? {};
	const beside = Object.keys(sizes).filter((letter) => letter !== swept.letter);
	const held = beside.map((letter) => sizes[letter]!);
	return read(swept, samplesOf(swept, 'bytes'), (samples) => fitSpace(samples, held), spacePrecision);
}

function samplesOf({ letter, points }: Sweep, cost: 'ops' | 'bytes'): Sample[] {
	return points.map((point) => ({ n: point.sizes[letter]!, cost: point[cost] }));
}

function read(
	{ letter, stopped }: Sweep,
	samples: readonly Sample[],
	fit: (samples: readonly Sample[]) => Fit,
	precision: Precision,
): Reading {
	const last = samples.at(-1);
	if (last === undefined || samples.length < 3) {
		const sizes = samples.map(({ n }) => n).join(' and ');
		const measured = sizes === '' ? 'no size could be measured' : `measured only at ${letter} = ${sizes}`;
		const note = stopped === null ? measured : `${measured}: ${stopped}`;
		return { growth: '1', report: { class: 'uncertain', exponent: 0, confidence: 0, note } };
	}
	const range = `${letter} = ${samples[0]!.n} … ${last.n}`;
	const exponent = localSlope(samples);
	const limit = stopped === null ? null : `measured up to ${letter} = ${last.n}, then ${stopped}`;
	const fitted = fit(samples);
	const least = Math.min(...fitted.errors.values());
	const geometric = least > 0.01 ? fitGeometric(samples) : null;
	if (geometric !== null && geometric.error < least / 3 && geometric.error < 0.1) {
		const confidence = geometric.error < least / 10 && geometric.error < 0.03 ? 0.95 : 0.75;
		const note = `multiplies by ${geometric.rate.toFixed(2)} with each step of ${letter}, measured at ${range}`;
		return { growth: geometric, report: { class: inLetter('2^n', letter), exponent, confidence, note } };
	}
	const other = precision.changes ? unlistedGrowth(samples, fitted) : null;
	if (other !== null) {
		const note = `grows as ${inLetter(other, letter)}, which is not among the classes, at ${range}`;
		return { growth: fitted.picked, report: { class: 'uncertain', exponent, confidence: 0.5, note } };
	}
	const whole = trust(samples, fitted, fit, precision, letter);
	const late =
		precision.changes && whole.confidence < high && least > 0.005
			? fitLate(samples, steepestNeeded(fitted))
			: null;
	const { confidence, doubt } =
		late === null ? whole : trust(late.samples, late.fit, fitFrom, precision, letter);
	const growth = (late?.fit ?? fitted).picked;
	const change = late === null ? null : `from ${letter} = ${late.samples[0]!.n} on`;
	if (confidence >= medium) {
		const independent = growth === '1' ? `no growth over ${range}` : null;
		const note = doubt ?? independent ?? limit ?? change;
		return { growth, report: { class: inLetter(growth, letter), exponent, confidence, note } };
	}
	const about = `${exponent > 3.2 ? 'faster than n^3, '.replace('n', letter) : ''}about ${letter}^${exponent.toFixed(1)} at ${range}`;
	const note = [doubt, least > precision.high ? about : null, limit]
		.filter((part) => part !== null)
		.join('; ');
	return { growth, report: { class: 'uncertain', exponent, confidence, note } };
}

/** The class above which no error goes down, also where no class fits. */
function steepestNeeded({ errors }: Fit): FittedClass {
	const least = Math.min(...errors.values());
	return [...errors].find(([, error]) => error <= 1.05 * least)![0]; // the least itself is within
}

/** Slope on log-log axes over the last doubling. */
function localSlope(samples: readonly Sample[]): number {
	const last = samples.at(-1)!; // callers have samples
	const before = samples.findLast(({ n }) => 2 * n <= last.n) ?? samples[0]!;
	const slope = Math.log(Math.max(1, last.cost) / Math.max(1, before.cost)) / Math.log(last.n / before.n);
	return Math.round(slope * 1000) / 1000;
}
