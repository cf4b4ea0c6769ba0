// A plan as it is being set up: what the reader chose, what is wrong with it, and the plan that it makes.
import type { Level } from '#lib/judge/problem.ts';
import { addDays, isDay, type Day } from '#lib/study/day.ts';
import { longestPlanDays } from '#lib/study/lay-out-plan.ts';
import { itemsOf, planTemplates, type PlanTemplate } from '#lib/study/plan-template.ts';
import type { Plan, PlanItem } from '#lib/study/plan.ts';

/** What plans of the reader's own choose from. */
export interface Choosable {
	readonly slug: string;
	readonly level: Level;
	readonly topics: readonly string[];
}

/** When the reader has time, and until when. */
export interface Schedule {
	/** For Monday to Sunday; what is no number was left empty. */
	readonly minutes: readonly number[];
	/** As the field has it: empty while none is chosen. */
	readonly interview: string;
}

export interface PlanDraft extends Schedule {
	/** The file it is made from; null for the reader's own. */
	readonly template: string | null;
	/** Of the reader's own: none of them means all. */
	readonly topics: readonly string[];
	readonly levels: readonly Level[];
	/** How many mock interviews end it. */
	readonly mocks: number;
}

export interface ScheduleFault {
	readonly field: 'interview' | 'minutes';
	readonly text: string;
}

/** Of a mock interview that no template has a length for. */
export const ownMockMinutes = 45;
/** Where what is of no template's phase stands. */
export const ownPhases = { problem: 'More', mock: 'Mock interviews' } as const;

export function draftOf(template: string | null, today: Day): PlanDraft {
	const { weeks, minutes } = planTemplates.get(template ?? 'four-weeks')!; // both are of the map
	return {
		template,
		topics: [],
		levels: [],
		mocks: 2,
		minutes,
		interview: template === null ? '' : addDays(today, 7 * weeks),
	};
}

/** The first thing that is wrong; null where all is well. */
export function faultOf({ minutes, interview }: Schedule, today: Day): ScheduleFault | null {
	const wrongDate = (text: string): ScheduleFault => ({ field: 'interview', text });
	if (!minutes.every((minutes) => Number.isInteger(minutes) && minutes >= 0 && minutes <= 24 * 60))
		return { field: 'minutes', text: 'A day has 0 to 1440 minutes, as a whole number.' };
	if (minutes.every((minutes) => minutes === 0))
		return { field: 'minutes', text: 'Give at least one day of the week some minutes.' };
	if (!isDay(interview)) return wrongDate('Choose the date of the interview.');
	if (interview <= today)
		return wrongDate('That day is not ahead: the interview can be tomorrow at the earliest.');
	if (interview > addDays(today, longestPlanDays - 1))
		return wrongDate('A plan reaches two years ahead at most: choose an earlier date.');
	return null;
}

/** A problem of any of the topics and any of the levels, in the order of the plan that has them all. */
export function ownItems(
	{ topics, levels, mocks }: Pick<PlanDraft, 'topics' | 'levels' | 'mocks'>,
	problems: readonly Choosable[],
): PlanItem[] {
	const wanted = new Map(
		problems
			.filter(({ level }) => levels.length === 0 || levels.includes(level))
			.filter((problem) => topics.length === 0 || problem.topics.some((topic) => topics.includes(topic)))
			.map(({ slug }) => [slug, slug]),
	);
	const [whole] = planTemplates.values();
	const ordered = itemsOf(whole!).filter((item) => item.kind === 'problem' && wanted.delete(item.slug)); // there are three
	const others = [...wanted.keys()].map((slug): PlanItem => ({
		kind: 'problem',
		slug,
		phase: ownPhases.problem,
	}));
	const last = Array.from({ length: mocks }, (): PlanItem => ({
		kind: 'mock',
		minutes: ownMockMinutes,
		phase: ownPhases.mock,
	}));
	return [...ordered, ...others, ...last];
}

/** The plan of a draft without a fault. */
export function planOf(
	draft: PlanDraft,
	problems: readonly Choosable[],
	made: { readonly id: string; readonly at: number; readonly today: Day },
): Plan {
	const template: PlanTemplate | undefined = planTemplates.get(draft.template ?? '');
	return {
		id: made.id,
		template: draft.template,
		title: template?.title ?? ownTitle(draft.topics),
		start: made.today,
		laidOutOn: made.today,
		interview: draft.interview,
		minutes: [...draft.minutes],
		items: template === undefined ? ownItems(draft, problems) : itemsOf(template),
		createdAt: made.at,
		endedAt: null,
		changedAt: made.at,
	};
}

function ownTitle(topics: readonly string[]): string {
	const [first, second, ...others] = topics;
	if (first === undefined) return 'Your own plan';
	if (second === undefined) return `Your own: ${first}`;
	return `Your own: ${first}, ${second}${others.length > 0 ? ` and ${others.length} more` : ''}`;
}
