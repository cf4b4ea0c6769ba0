import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { Archive } from '#lib/state/archive.ts';
import type { HistoryEntry, Submission } from '#lib/state/history.ts';
import { planMerge, summarize } from '#lib/state/merge.ts';
import { someWork } from '#lib/state/some-work.ts';
import { noStudy } from '#lib/state/study-work.ts';
import { readWorkFile, writeWorkFile } from '#lib/state/work-file.ts';

let archive: Archive;
beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
	archive = new Archive();
});
const empty = { drafts: [], history: [], ownCases: [], help: [], settings: [], ...noStudy };

test('what was added comes back, and nothing once it is cleared', async () => {
	await archive.add(someWork);
	expect(await archive.all()).toEqual(someWork);
	await archive.clear();
	expect(await archive.all()).toEqual(empty);
});

test('the history of a problem is its own, newest first', async () => {
	await archive.add(someWork);
	const history = await archive.historyOf('kmeans');
	expect(history.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('a submission is remembered again with what is newly known, and its report is not read in vain', async () => {
	const first = someWork.history[0]!; // there are three
	await archive.remember(first);
	await archive.remember({ ...first, report: { verdict: 'wrong-answer', mistake: 'named' } } as HistoryEntry);
	expect((await archive.all()).history).toMatchObject([{ id: 'a', report: { mistake: 'named' } }]);
	expect(await archive.historyOf('kmeans')).toMatchObject([{ id: 'a', report: null }]);
	expect((await archive.traces()).history).toMatchObject([{ id: 'a', report: null }]);
	expect(await archive.reportOf('a')).toEqual({ verdict: 'wrong-answer', mistake: 'named' });
	expect(await archive.reportOf('b')).toBeNull();
});

test('help counts from the first time', async () => {
	await archive.noteHelp('kmeans', 5);
	await archive.noteHelp('kmeans', 9);
	expect(await archive.helpOf('kmeans')).toEqual({ slug: 'kmeans', at: 5 });
});

test('says that the browser gives no storage', async () => {
	globalThis.indexedDB = {
		open: () => {
			throw new DOMException('denied', 'SecurityError');
		},
	} as unknown as IDBFactory;
	await expect(archive.all()).rejects.toMatchObject({ name: 'ArchiveError', trouble: 'blocked' });
});

/** Puts something into a store behind the archive's back. */
async function put(store: string, item: unknown, version?: number): Promise<void> {
	const db = await openDB('descent', version);
	if (store !== '') await db.put(store, item);
	db.close();
}

test('what is damaged is passed over: the rest is there, and comes back from an export', async () => {
	await archive.add(someWork);
	await put('drafts', { slug: 'linreg-gd', source: 5, at: 'now' });
	await put('drafts', { slug: 'mlp-train' });
	await put('history', { id: 'broken', slug: 'kmeans', at: 3, kind: 'submission', verdict: 'great' });
	await put('ownCases', { slug: 'mlp-train', cases: 'none' });
	await put('help', { slug: 'mlp-train', at: -1 });
	await put('settings', { name: 'theme', value: 'pink' });
	archive = new Archive();
	expect(await archive.draftOf('linreg-gd')).toBe(undefined);
	expect(await archive.helpOf('mlp-train')).toBe(undefined);
	expect(await archive.ownCasesOf('mlp-train')).toEqual([]);
	expect((await archive.historyOf('kmeans')).map(({ id }) => id)).toEqual(['b', 'a']);
	expect(await archive.all()).toEqual({ ...someWork, settings: [] });
	expect(readWorkFile(writeWorkFile(await archive.all(), 1)).drafts).toEqual(someWork.drafts);
	await archive.changeOwnCases('mlp-train', (cases) => [...cases, { id: 'x', name: 'mine', text: '[]' }]);
	expect(await archive.ownCasesOf('mlp-train')).toHaveLength(1);
});

test('what an older page kept is there, and what it did not know can be kept beside it', async () => {
	const db = await openDB('descent', 1, {
		upgrade(db) {
			db.createObjectStore('drafts', { keyPath: 'slug' });
			db.createObjectStore('history', { keyPath: 'id' }).createIndex('place', ['slug', 'at']);
			for (const [name, keyPath] of Object.entries({
				reports: 'id',
				ownCases: 'slug',
				help: 'slug',
				settings: 'name',
			}))
				db.createObjectStore(name, { keyPath });
		},
	});
	await db.put('drafts', someWork.drafts[0]);
	const { stated: _, ...older } = someWork.history[2] as Submission;
	await db.put('history', older);
	db.close();
	expect(await archive.draftOf('kmeans')).toEqual(someWork.drafts[0]);
	expect(await archive.historyOf('linreg-gd')).toEqual([{ ...older, stated: null }]);
	await archive.changeRecord('goals', 'g', () => someWork.goals[0]!); // there is one
	expect(await archive.records('goals')).toEqual(someWork.goals);
});

test('a change of a record starts from what is stored then, and a damaged one counts as none', async () => {
	await archive.add(someWork);
	const [visit] = someWork.visits;
	await archive.changeRecord('visits', 'v', (record) => ({ ...record!, activeMs: record!.activeMs + 1 })); // it is there
	expect(await archive.records('visits')).toEqual([{ ...visit, activeMs: visit!.activeMs + 1 }]);
	await put('visits', { id: 'v', slug: 'kmeans', at: 'now' });
	expect(await archive.records('visits')).toEqual([]);
	expect(await archive.changeRecord('visits', 'v', (record) => record)).toBe(null);
});

test('says that a newer version keeps the work, and touches nothing', async () => {
	await archive.add(someWork);
	archive = new Archive();
	await put('', null, 3);
	await expect(archive.keepDraft(someWork.drafts[0]!)).rejects.toMatchObject({ trouble: 'newer' });
	await expect(archive.all()).rejects.toMatchObject({ trouble: 'newer' });
});

test('exported, cleared and imported, everything is as it was', async () => {
	await archive.add(someWork);
	const text = writeWorkFile(await archive.all(), 99);
	await archive.clear();
	await archive.add(planMerge(await archive.all(), readWorkFile(text)).addition);
	expect(await archive.all()).toEqual(someWork);
});

test('importing what is here already changes nothing', async () => {
	const plan = planMerge(someWork, someWork);
	expect(plan.addition).toEqual(empty);
	expect(summarize(plan)).toEqual([]);
});

test('an imported draft that differs goes to the history, and the own one stays', () => {
	const theirs = { ...empty, drafts: [{ slug: 'kmeans', source: 'theirs', at: 1 }] };
	const { addition, counts } = planMerge(someWork, theirs);
	expect(addition.drafts).toEqual([]);
	expect(addition.history).toMatchObject([{ kind: 'aside', source: 'theirs', why: 'imported' }]);
	expect(counts.differing).toBe(1);
});
