import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Report } from '#lib/judge/report.ts';
import { MockInterview } from '#lib/state/mock-interview.svelte.ts';
import { readMockNote, settleMockNote } from '#lib/state/mock-note.ts';
import type { Shelf } from '#lib/state/note.ts';
import { Records } from '#lib/state/records.svelte.ts';
import { someWork } from '#lib/state/some-work.ts';
import type { StudyRecords, StudyStore } from '#lib/state/study-work.ts';
import { longestGapMs, spentInAll } from '#lib/study/mock-clock.ts';
import type { Mock } from '#lib/study/mock.ts';

const start = Date.UTC(2026, 10, 27, 9);
const begun: Mock = {
	...someWork.mocks[0]!, // there is one
	startedAt: start,
	stage: 'clarify',
	spentMs: {},
	runningSince: start,
	questions: '',
	changedAt: start,
};

/** Storage whose IndexedDB takes a while, or never answers where it is blocked. */
function storage({ blocked = false } = {}) {
	const notes = new Map<string, string>();
	const shelf: Shelf = {
		getItem: (key) => notes.get(key) ?? null,
		setItem: (key, value) => void notes.set(key, value),
		removeItem: (key) => void notes.delete(key),
	};
	const kept = new Map<string, Mock>();
	let writes = 0;
	const archive = {
		records: async () => [...kept.values()] as never,
		changeRecord: async <Store extends StudyStore>(
			_store: Store,
			id: string,
			change: (record: StudyRecords[Store] | null) => StudyRecords[Store] | null,
		) => {
			await Promise.resolve();
			if (blocked) throw new Error('blocked');
			writes++;
			const after = change((kept.get(id) ?? null) as StudyRecords[Store] | null);
			if (after) kept.set(id, after as Mock);
			return after;
		},
	};
	const open = (mock = begun) => new MockInterview(mock, shelf, new Records('mocks', archive));
	return { shelf, kept, archive, open, writes: () => writes };
}

/** What the browser gives to a page. */
function openPage() {
	const page = new EventTarget();
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
	vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
	return page;
}

beforeEach(() => void vi.useFakeTimers({ now: start }));
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('a keystroke is noted in the same instant, and many become few writes', async () => {
	const { shelf, kept, open, writes } = storage();
	const interview = open();
	for (const questions of ['T', 'Ti', 'Ties?']) interview.write({ questions });
	expect(readMockNote(shelf)?.questions).toBe('Ties?');
	await vi.runAllTimersAsync();
	expect(kept.get(begun.id)?.questions).toBe('Ties?');
	expect(writes()).toBe(2);
});

test('where IndexedDB is blocked the note has everything, and is settled later', async () => {
	const { shelf, open } = storage({ blocked: true });
	open().write({ source: '// all of it' });
	await vi.runAllTimersAsync();
	const { archive, kept } = storage();
	await settleMockNote(shelf, archive);
	expect(kept.get(begun.id)?.source).toBe('// all of it');
});

test('a reload goes on; a page that was closed for longer than the gap has paused', () => {
	openPage();
	const { shelf, open } = storage();
	const stop = open().start();
	vi.advanceTimersByTime(60_000);
	stop();
	vi.advanceTimersByTime(2000);
	const reloaded = open(readMockNote(shelf)!); // it was noted
	const stopAgain = reloaded.start();
	expect(reloaded.paused).toBe(false);
	expect(spentInAll(reloaded.mock, Date.now())).toBe(62_000);
	stopAgain();
	vi.setSystemTime(start + 62_000 + longestGapMs + 1);
	const later = open(readMockNote(shelf)!); // it was noted
	const stopLater = later.start();
	expect([later.paused, later.wasAway]).toEqual([true, true]);
	expect(spentInAll(later.mock, Date.now())).toBe(62_000);
	later.resume();
	expect([later.paused, later.wasAway]).toEqual([false, false]);
	stopLater();
});

test('time that runs is written down without a keystroke, and when the page goes', () => {
	const page = openPage();
	const { shelf, open } = storage();
	const stop = open().start();
	vi.advanceTimersByTime(40_000);
	expect(spentInAll({ ...readMockNote(shelf)!, runningSince: null }, 0)).toBe(30_000);
	page.dispatchEvent(new Event('pagehide'));
	expect(spentInAll({ ...readMockNote(shelf)!, runningSince: null }, 0)).toBe(40_000);
	stop();
});

test('what another tab wrote later is taken over', async () => {
	const { kept, open } = storage();
	const interview = open();
	kept.set(begun.id, { ...begun, questions: 'from the other tab', changedAt: start + 1000 });
	interview.write({ questions: 'older' });
	await vi.runAllTimersAsync();
	expect(interview.mock.questions).toBe('from the other tab');
});

test('own cases are part of the interview; submitted and judged it is over', async () => {
	const { kept, open } = storage();
	const interview = open();
	await interview.cases.changeOwnCases('kmeans', () => [{ id: 'x', name: 'mine', text: '{}' }]);
	expect(await interview.cases.ownCasesOf()).toHaveLength(1);
	interview.goTo('done');
	expect(interview.mock.stage).toBe('clarify');
	interview.goTo('cost');
	interview.goTo('done');
	expect([interview.mock.stage, interview.mock.runningSince, interview.paused]).toEqual([
		'done',
		null,
		false,
	]);
	const report = { verdict: 'wrong-answer', passed: 3, total: 40, complexity: null } as Report;
	await interview.judged(report, { n: { label: 'points' } });
	expect(kept.get(begun.id)?.outcome).toMatchObject({
		submission: begun.id,
		verdict: 'wrong-answer',
		passed: 3,
	});
});

test('abandoned it is kept, with its clock stopped', async () => {
	const { kept, open } = storage();
	await open().abandon();
	expect(kept.get(begun.id)).toMatchObject({ abandoned: true, runningSince: null });
});
