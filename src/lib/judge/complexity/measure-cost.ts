// Measures how the operations and the bytes of a program grow with each size of its problem.
import { affordableBase } from '#lib/judge/complexity/base-point.ts';
import { revealingBase } from '#lib/judge/complexity/hidden-growth.ts';
import { bigO } from '#lib/judge/complexity/formula.ts';
import type { Pair } from '#lib/judge/complexity/interaction.ts';
import { jointFormula, type JointPoint } from '#lib/judge/complexity/joint-formula.ts';
import { jointPoints } from '#lib/judge/complexity/joint-points.ts';
import { Meter, type RunPoint } from '#lib/judge/complexity/meter.ts';
import { high, readSpace, readTime, type Reading } from '#lib/judge/complexity/reading.ts';
import { sweepSizes } from '#lib/judge/complexity/sizes.ts';
import { othersSmall, spaceProducts, type Together } from '#lib/judge/complexity/space-products.ts';
import { averaged, joined, sweep, type Sweep } from '#lib/judge/complexity/sweep.ts';
import type { Size } from '#lib/judge/problem.ts';
import type { Cost, CostPoint } from '#lib/judge/report.ts';

/** Operations of all runs after which doubts are left as they are: about one and a half seconds. */
const wholeOps = 160e6;

export interface CostOptions {
	/** Operations of one parameter's sweep. Default 10 million, 20 where there is one parameter. */
	readonly budgetOps?: number;
}

/**
 * Sweeps each size while the others stay at the problem's base, names each class, and fits one formula to all points.
 * Deterministic where `run` is: two programs are measured at the same points as far as their costs allow.
 *
 * @param run runs one point; also told after how many operations the point is of no more use
 */
export async function measureCost(
	run: RunPoint,
	sizes: Readonly<Record<string, Size>>,
	options: CostOptions = {},
): Promise<{ time: Cost; space: Cost; points: CostPoint[] }> {
	const letters = Object.keys(sizes);
	const budget = options.budgetOps ?? (letters.length === 1 ? 20e6 : 10e6);
	const meter = new Meter(run);
	const start = Object.fromEntries(Object.entries(sizes).map(([letter, size]) => [letter, size.base]));
	const base = await affordableBase(meter, sizes, start, budget);

	const swept: Swept[] = [];
	for (const letter of letters) {
		const measured = await measureOne(meter, base, letter, sizes[letter]!.sweep, budget);
		swept.push(await clearSpace(meter, measured, base, sizes, budget));
	}

	for (const [i, one] of swept.entries()) {
		const others = swept.filter((other) => other !== one).map((other) => other.sweep);
		const range = sizes[one.sweep.letter]!.sweep; // the letters of sweeps are those of sizes
		swept[i] = await uncover(meter, one, others, range, budget);
	}

	const matter = swept.filter(({ time, space }) => time.growth !== '1' || space.growth !== '1');
	const atBase = await meter.at(base, budget);
	if (!('reason' in atBase))
		for (const at of jointPoints(
			matter.map((one) => one.sweep),
			base,
			atBase.ops,
			budget,
		))
			await meter.at(at, budget);

	const forTime = meter.points;
	const inSpace = swept.filter(({ space }) => space.growth !== '1').map((one) => one.sweep);
	const { pairs, threes } = await spaceProducts(meter, base, inSpace, sizes, budget);
	const { points } = meter;
	return { time: timeCost(swept, forTime), space: spaceCost(swept, base, points, pairs, threes), points };
}

interface Swept {
	readonly sweep: Sweep;
	readonly time: Reading;
	readonly space: Reading;
}

/** One sweep; where it leaves doubt, another with twice the sizes and three times the operations. */
async function measureOne(
	meter: Meter,
	base: Readonly<Record<string, number>>,
	letter: string,
	[from, to]: readonly [number, number],
	budget: number,
): Promise<Swept> {
	const read = (measured: Sweep): Swept => ({
		sweep: measured,
		time: readTime(measured),
		space: readSpace(measured),
	});
	const few = read(await sweep(meter, base, letter, sweepSizes(from, to), budget));
	if (few.time.report.confidence >= high && few.space.report.confidence >= high) return few;
	const extra = extraOps(meter, budget);
	if (extra === null) return few;
	const more = await sweep(meter, base, letter, sweepSizes(from, to, 28), extra);
	const all = read(joined(few.sweep, more));
	const better = (a: Reading, b: Reading) => (a.report.confidence >= high ? a : b);
	const best = { sweep: all.sweep, time: better(few.time, all.time), space: better(few.space, all.space) };
	if (best.time.report.confidence >= high) return best;
	const again = extraOps(meter, budget);
	const steady = again === null ? null : await averaged(meter, all.sweep, again);
	return steady === null ? best : { ...best, sweep: steady, time: better(best.time, readTime(steady)) };
}

/** What a doubt about one size may cost; null where too little is left of all that a program may take. */
function extraOps(meter: Meter, budget: number): number | null {
	const extra = Math.min(3 * budget, wholeOps - meter.spentOps);
	return extra < budget ? null : extra;
}

/**
 * Where bytes leave doubt, another sweep with the other sizes as small as may be: what they take hides less of this
 * one.
 */
async function clearSpace(
	meter: Meter,
	one: Swept,
	base: Readonly<Record<string, number>>,
	sizes: Readonly<Record<string, Size>>,
	budget: number,
): Promise<Swept> {
	const { letter } = one.sweep;
	if (one.space.report.confidence >= high || Object.keys(base).length === 1) return one;
	const range = sizes[letter]!.sweep; // the letters of sweeps are those of sizes
	const low = readSpace(
		await sweep(meter, othersSmall(base, sizes, [letter]), letter, sweepSizes(...range, 28), budget),
	);
	return low.report.confidence >= high ? { ...one, space: low } : one;
}

/** Sweeps a size that does not show again where it does, if there is such a place. */
async function uncover(
	meter: Meter,
	one: Swept,
	others: readonly Sweep[],
	range: readonly [number, number],
	budget: number,
): Promise<Swept> {
	let { time, space } = one;
	const again = async (shows: (a: CostPoint, b: CostPoint) => boolean) => {
		const base = await revealingBase(meter, one.sweep, others, shows, budget / 24);
		return base === null ? null : measureOne(meter, base, one.sweep.letter, range, budget);
	};
	if (time.growth === '1')
		time = (await again((a, b) => Math.abs(b.ops - a.ops) > 0.002 * a.ops))?.time ?? time;
	if (space.growth === '1')
		space = (await again((a, b) => b.bytes - a.bytes > 128 + 0.02 * a.bytes))?.space ?? space;
	return { sweep: one.sweep, time, space };
}

function timeCost(swept: readonly Swept[], points: readonly CostPoint[]): Cost {
	const joint = points.map(({ sizes, ops }) => ({ sizes, cost: ops, scale: Math.max(1, ops) }));
	return cost(
		swept.map(({ sweep: { letter }, time }) => ({ letter, reading: time })),
		joint,
		0.004,
	);
}

function spaceCost(
	swept: readonly Swept[],
	base: Readonly<Record<string, number>>,
	points: readonly CostPoint[],
	pairs: readonly Pair[],
	threes: readonly Together[],
): Cost {
	const least = Math.min(...points.map(({ bytes }) => bytes));
	const joint = points.map(({ sizes, bytes }) => ({
		sizes,
		cost: bytes,
		scale: Math.max(bytes - least, 256),
		joint: Object.keys(base).filter((letter) => sizes[letter]! > base[letter]!).length > 1,
	}));
	return cost(
		swept.map(({ sweep: { letter }, space }) => ({ letter, reading: space })),
		joint,
		0.1,
		pairs,
		threes,
	);
}

function cost(
	readings: readonly { readonly letter: string; readonly reading: Reading }[],
	points: readonly JointPoint[],
	tolerance: number,
	pairs: readonly Pair[] | null = null,
	threes: readonly Together[] = [],
): Cost {
	const growing = readings.filter(({ reading }) => reading.growth !== '1');
	const dimensions = growing.map(({ letter, reading }) => ({ letter, growth: reading.growth }));
	const formula = jointFormula(points, dimensions, tolerance, pairs, threes);
	const unknown = readings.filter(({ reading }) => reading.report.class === 'uncertain');
	return {
		text: bigO(
			formula,
			unknown.map(({ letter }) => letter),
		),
		parameters: Object.fromEntries(readings.map(({ letter, reading }) => [letter, reading.report])),
	};
}
