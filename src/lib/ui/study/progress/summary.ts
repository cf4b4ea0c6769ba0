// The figures at the top of the progress page.
import { formatRatio } from '#lib/judge/format-number.ts';
import { weekOf, type DayDeeds, type Runs } from '#lib/study/activity.ts';
import { medianRatio, type CostPoint } from '#lib/study/cost-trend.ts';
import type { Day } from '#lib/study/day.ts';
import { durationWords } from '#lib/study/duration-words.ts';
import { keptOf, type DueReview } from '#lib/study/reviews-kept.ts';

interface Done {
	readonly solved: ReadonlyMap<string, number>;
	readonly days: ReadonlyMap<Day, DayDeeds>;
	readonly active: readonly Day[];
	readonly runs: Runs;
	readonly due: readonly DueReview[];
	readonly costs: readonly CostPoint[];
}

/** @param problemCount null while it is not known */
export function summaryOf(
	{ solved, days, active, runs, due, costs }: Done,
	problemCount: number | null,
	today: Day,
) {
	const spent = (of: Day[]) => of.reduce((sum, day) => sum + (days.get(day)?.activeMs ?? 0), 0);
	const all = [...days.keys()];
	const kept = keptOf(due);
	const median = medianRatio(costs.slice(-10));
	return [
		{
			name: 'Problems solved',
			value: String(solved.size),
			more: problemCount === null ? '' : `of ${problemCount}`,
		},
		{
			name: 'Days active',
			value: String(active.length),
			more: runs.current > 1 ? `${runs.current} in a row now` : '',
		},
		{
			name: 'Time spent',
			value: durationWords(spent(all)),
			more: `${durationWords(spent(all.filter((day) => weekOf(day) === weekOf(today))))} this week`,
		},
		{
			name: 'Reviews kept',
			value: kept.due === 0 ? '–' : `${kept.done} of ${kept.due}`,
			more: kept.due === 0 ? 'none came due yet' : `that came due, ${kept.recalled} recalled`,
		},
		{
			name: 'Cost, median',
			value: median === null ? '–' : `${formatRatio(median)} ×`,
			more: median === null ? 'nothing measured yet' : 'the reference’s operations',
		},
	];
}
