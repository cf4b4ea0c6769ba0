// What is kept of the study loop, in stores that are all alike: records with an id, read with distrust, merged one by one.
import * as v from 'valibot';
import { Damaged } from '#lib/state/read-work.ts';
import { goal, type Goal } from '#lib/study/goal.ts';
import { mock, type Mock } from '#lib/study/mock.ts';
import { plan, type Plan } from '#lib/study/plan.ts';
import { mergeReviewItems, reviewItem, type ReviewItem } from '#lib/study/review-item.ts';
import { mergeVisits, visit, type Visit } from '#lib/study/visit.ts';

/** The record of each store. */
export interface StudyRecords {
	reviews: ReviewItem;
	plans: Plan;
	mocks: Mock;
	goals: Goal;
	visits: Visit;
}
export type StudyStore = keyof StudyRecords;
export type StudyWork = { readonly [Store in StudyStore]: readonly StudyRecords[Store][] };

export const studyStores = ['reviews', 'plans', 'mocks', 'goals', 'visits'] as const satisfies StudyStore[];
export const noStudy: StudyWork = { reviews: [], plans: [], mocks: [], goals: [], visits: [] };

const schemas: { [Store in StudyStore]: v.GenericSchema<unknown, StudyRecords[Store]> } = {
	reviews: reviewItem,
	plans: plan,
	mocks: mock,
	goals: goal,
	visits: visit,
};

/** Copies what it knows; throws `Damaged` with the path of the first field that is not what it should be. */
export function readRecord<Store extends StudyStore>(
	store: Store,
	data: unknown,
	at: string,
): StudyRecords[Store] {
	const schema: v.GenericSchema<unknown, StudyRecords[Store]> = schemas[store];
	const read = v.safeParse(schema, data);
	if (read.success) return read.output;
	const path = v.getDotPath(read.issues[0]);
	throw new Damaged(path === null ? at : `${at}.${path}`);
}

type Merge<Item> = (mine: Item, theirs: Item) => Item;
const laterChange = <Item extends { readonly changedAt: number }>(mine: Item, theirs: Item): Item =>
	theirs.changedAt > mine.changedAt ? theirs : mine;
const merges: { [Store in StudyStore]: Merge<StudyRecords[Store]> } = {
	reviews: mergeReviewItems,
	plans: laterChange,
	mocks: laterChange,
	goals: laterChange,
	visits: mergeVisits,
};

/** What is to be written so that nothing of either side is lost. */
export function mergeStudy(mine: StudyWork, theirs: StudyWork): StudyWork {
	const addition = <Store extends StudyStore>(store: Store): readonly StudyRecords[Store][] => {
		const own = new Map(mine[store].map((record) => [record.id, record]));
		return theirs[store].flatMap((record: StudyRecords[Store]) => {
			const here = own.get(record.id);
			if (here === undefined) return [record];
			const merged = merges[store](here, record);
			return JSON.stringify(merged) === JSON.stringify(here) ? [] : [merged];
		});
	};
	return {
		reviews: addition('reviews'),
		plans: addition('plans'),
		mocks: addition('mocks'),
		goals: addition('goals'),
		visits: addition('visits'),
	};
}
