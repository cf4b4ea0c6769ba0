import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { Archive } from '#lib/state/archive.ts';
import type { HistoryEntry } from '#lib/state/history.ts';
import { planMerge, summarize } from '#lib/state/merge.ts';
import { someWork } from '#lib/state/some-work.ts';
import { readWorkFile, writeWorkFile } from '#lib/state/work-file.ts';

let archive: Archive;
beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
	archive = new Archive();
});
const empty = { drafts: [], history: [], ownCases: [], help: [], settings: [] };

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
