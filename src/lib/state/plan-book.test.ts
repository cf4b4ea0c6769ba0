import { expect, test } from 'vitest';
import type { Archive } from '#lib/state/archive.ts';
import { PlanBook } from '#lib/state/plan-book.svelte.ts';
import { Study } from '#lib/state/records.svelte.ts';
import { withoutItem } from '#lib/study/change-plan.ts';
import { draftOf, type Choosable } from '#lib/study/plan-draft.ts';

const problems: readonly Choosable[] = [
	{ slug: 'kmeans', level: 'medium', topics: ['clustering'] },
	{ slug: 'linreg-gd', level: 'easy', topics: ['regression'] },
];

/** Keeps nothing but what is solved: records show a change before it is kept. */
const archive: Pick<Archive, 'records' | 'changeRecord' | 'traces'> = {
	records: async () => [],
	changeRecord: async () => null,
	traces: async () => ({ drafts: [], help: [], history: [] }),
};

async function open(fetchProblems = async (): Promise<readonly Choosable[]> => problems) {
	const study = new Study(archive);
	const clock = { now: Date.parse('2026-11-27T12:00:00'), today: '2026-11-27' };
	const book = new PlanBook(study, clock, archive, fetchProblems);
	await Promise.all([study.load(), book.load()]);
	const follow = async (at: number) => {
		const plan = {
			...book.planOf({ ...draftOf(null, clock.today), interview: '2026-12-20' }),
			createdAt: at,
		};
		await book.follow(plan);
		return plan;
	};
	return { book, study, clock, follow };
}

test('the newest plan is followed, and the one before it is past', async () => {
	const { book, follow } = await open();
	expect(book.current).toBeNull();
	const first = await follow(1);
	const second = await follow(2);
	expect(book.current?.id).toBe(second.id);
	expect(book.past.map(({ id }) => id)).toEqual([first.id]);
	expect(book.laidOut).toMatchObject({ total: 4, doneCount: 0, behind: 0 });
});

test('an ended plan comes back by undo, or when it is taken up again', async () => {
	const { book, follow } = await open();
	const plan = await follow(1);
	const undo = await book.end();
	expect(book.current).toBeNull();
	await undo();
	expect(book.current?.id).toBe(plan.id);
	await book.end();
	await book.follow(plan);
	expect(book.current?.id).toBe(plan.id);
	expect(book.past).toEqual([]);
});

test('a change can be taken back', async () => {
	const { book, follow } = await open();
	await follow(1);
	const undo = await book.change((plan) => withoutItem(plan, 0));
	expect(book.laidOut?.total).toBe(3);
	await undo();
	expect(book.laidOut?.total).toBe(4);
});

test('another date begins anew, and says what fits no more', async () => {
	const { book, clock, follow } = await open();
	await follow(1);
	clock.today = '2026-12-10';
	expect(book.layOut(book.current!).behind).toBeGreaterThan(0); // it follows one
	await book.reschedule({ minutes: [60, 60, 60, 60, 60, 60, 60], interview: '2026-12-11' });
	expect(book.laidOut).toMatchObject({ behind: 0 });
	expect(book.laidOut?.unplaced.length).toBe(3);
	expect(book.room?.laterDate).toBe('2026-12-14');
});

test('two devices brought one plan each: ending ends both', async () => {
	const { book, study, follow } = await open();
	const plan = await follow(1);
	await study.plans.change('other', () => ({ ...plan, id: 'other', createdAt: 2 }));
	expect(book.current?.id).toBe('other');
	await book.end();
	expect(book.current).toBeNull();
	expect(book.past.length).toBe(2);
});

test('without the catalogue nothing is laid out, and it can be fetched again', async () => {
	let network = false;
	const { book } = await open(async () => {
		if (!network) throw new Error('offline');
		return problems;
	});
	expect([book.catalogue.failed, book.ready]).toEqual([true, false]);
	network = true;
	await book.catalogue.load();
	expect([book.catalogue.failed, book.ready]).toEqual([false, true]);
});

test('nothing is laid out before what is stored was read', async () => {
	const study = new Study(archive);
	const book = new PlanBook(study, { now: 0, today: '2026-11-27' }, archive, async () => problems);
	await book.load();
	expect(book.ready).toBe(false);
	await study.load();
	expect(book.ready).toBe(true);
});
