// What a mock interview came to: the verdict, and the stated cost beside the measured one.
import type { Cost, Report } from '#lib/judge/report.ts';
import type { Mock } from '#lib/study/mock.ts';
import { compareCost, readCost, type CostComparison, type SizeLabels } from '#lib/study/stated-cost.ts';

type Outcome = NonNullable<Mock['outcome']>;
/** Null where one of both is missing. */
export interface StatedBesideMeasured {
	readonly time: CostComparison | null;
	readonly space: CostComparison | null;
}

/** The submission has the id of the interview, so that judging it again puts it in the same place. */
export function outcomeOf(
	{ id, stated }: Pick<Mock, 'id' | 'stated'>,
	{ verdict, passed, total, complexity }: Pick<Report, 'verdict' | 'passed' | 'total' | 'complexity'>,
	sizes: SizeLabels,
): Outcome {
	const [time, space] = [keptCost(complexity?.time), keptCost(complexity?.space)];
	const compared = besideMeasured({ stated, outcome: { time, space } }, sizes);
	return { submission: id, verdict, passed, total, time, space, statedRight: bothRight(compared) };
}

export function besideMeasured(
	{ stated, outcome }: Pick<Mock, 'stated'> & { readonly outcome: Pick<Outcome, 'time' | 'space'> | null },
	sizes: SizeLabels,
): StatedBesideMeasured {
	const compare = (said: string, measured: Cost | null) => {
		const read = readCost(said, sizes);
		if (measured === null || read.kind !== 'formula') return null;
		return compareCost(read.formula, measured, Object.keys(sizes));
	};
	return {
		time: compare(stated.time, outcome?.time ?? null),
		space: compare(stated.space, outcome?.space ?? null),
	};
}

function bothRight({ time, space }: StatedBesideMeasured): boolean | null {
	const standings = [time?.standing ?? 'not-settled', space?.standing ?? 'not-settled'];
	if (standings.some((standing) => standing !== 'right' && standing !== 'not-settled')) return false;
	return standings.includes('not-settled') ? null : true;
}

/** Without what JSON can't hold: a slope that could not be fitted. */
function keptCost(cost: Cost | undefined): Cost | null {
	if (cost === undefined) return null;
	const finite = (value: number) => (Number.isFinite(value) ? value : 0);
	const parameters = Object.entries(cost.parameters).map(([letter, growth]) => [
		letter,
		{ ...growth, exponent: finite(growth.exponent), confidence: finite(growth.confidence) },
	]);
	return { text: cost.text, parameters: Object.fromEntries(parameters) };
}
