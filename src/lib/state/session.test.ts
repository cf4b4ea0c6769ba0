import { expect, test, vi } from 'vitest';
import type { CaseReport, Complexity, Cost, JudgeEvent, Report } from '#lib/judge/report.ts';
import { ArchiveError } from '#lib/state/archive.ts';
import { Drafts, type Shelf } from '#lib/state/drafts.ts';
import type { Draft, HistoryEntry } from '#lib/state/history.ts';
import { ProblemWork } from '#lib/state/problem-work.svelte.ts';
import { Session, type Judge } from '#lib/state/session.svelte.ts';

const problem = { slug: 'kmeans', starter: 'starter' };
const passed: CaseReport = {
	name: 'a',
	group: 'sample',
	verdict: { kind: 'accepted' },
	ops: 1,
	ms: 1,
	peakBytes: 1,
	console: [],
	detail: null,
};
const accepted: Report = {
	problem: 'kmeans',
	verdict: 'accepted',
	passed: 1,
	total: 1,
	ops: 1,
	ms: 1,
	peakBytes: 1,
	cases: [passed],
	counterexample: null,
	mistake: null,
	diagnostics: [],
	complexity: null,
};
const events: JudgeEvent[] = [
	{ type: 'compiled', total: 1 },
	{ type: 'case', index: 0, total: 1, report: passed },
	{ type: 'verdict', report: accepted },
	{ type: 'explained', report: accepted },
	{ type: 'report', report: accepted },
];

/** A shelf that keeps, and an archive that does too unless it is told to fail. */
function storage({ blocked = false } = {}) {
	const texts = new Map<string, string>();
	const shelf: Shelf = {
		getItem: (key) => texts.get(key) ?? null,
		setItem: (key, text) => {
			if (blocked) throw new DOMException('full', 'QuotaExceededError');
			texts.set(key, text);
		},
		removeItem: (key) => void texts.delete(key),
	};
	const drafts = new Map<string, Draft>();
	const history: HistoryEntry[] = [];
	const refuse = <T>(): Promise<T> => Promise.reject(new ArchiveError('full', null));
	const archive = {
		draftOf: (slug: string) => Promise.resolve(drafts.get(slug)),
		keepDraft: (draft: Draft) =>
			blocked ? refuse<void>() : Promise.resolve(void drafts.set(draft.slug, draft)),
		historyOf: () => Promise.resolve([...history]),
		remember: (entry: HistoryEntry) => (blocked ? refuse<void>() : Promise.resolve(void history.push(entry))),
		helpOf: () => Promise.resolve(undefined),
		noteHelp: () => Promise.resolve(),
	};
	return {
		texts,
		drafts,
		history,
		open: (judging: Judge, stop: () => void = () => {}) =>
			new Session(problem, new ProblemWork('kmeans', archive, new Drafts(shelf, archive)), judging, { stop }),
		/** For a review: nothing is judged. */
		openAnew: () =>
			new Session(problem, new ProblemWork('kmeans', archive, new Drafts(shelf, archive)), never, {
				anew: true,
			}),
	};
}
const never: Judge = () => {
	throw new Error('nothing may be judged here');
};
const judge: Judge = async function* () {
	yield* events;
};

test('opens with the starter, and with the draft once there is one; neither is judged', async () => {
	const kept = storage();
	const first = kept.open(never);
	expect(first.source).toBe('starter');
	first.edit('my code');
	expect(kept.open(never).source).toBe('my code');
});

test('finds the draft again where local storage has lost it', async () => {
	const kept = storage();
	kept.open(never).edit('my code');
	await settled();
	kept.texts.clear();
	const session = kept.open(never);
	await session.load();
	expect(session.source).toBe('my code');
});

test('a draft that is found after typing began goes to the history', async () => {
	const kept = storage();
	kept.drafts.set('kmeans', { slug: 'kmeans', source: 'my code', at: 1 });
	const session = kept.open(never);
	const loaded = session.load();
	session.edit('quick');
	await loaded;
	expect(session.source).toBe('quick');
	expect(session.work.history).toMatchObject([{ kind: 'aside', source: 'my code', why: 'replaced' }]);
});

test('says when a keystroke could not be kept, and goes on', async () => {
	const session = storage({ blocked: true }).open(never);
	session.edit('x');
	await settled();
	expect(session.source).toBe('x');
	expect(session.work.trouble).toBe('full');
	expect(session.work.notice).toMatch('Storage is full');
});

test('what another tab wrote in the meantime goes to the history before it is overwritten', async () => {
	const kept = storage();
	const [here, there] = [kept.open(never), kept.open(never)];
	here.edit('here');
	there.edit('there');
	here.edit('here again');
	expect(here.work.history).toMatchObject([{ kind: 'aside', source: 'there', why: 'other-tab' }]);
});

test('a text that makes way for another is in the history once', async () => {
	const session = storage().open(never);
	session.edit('mine');
	session.replace('starter');
	session.replace('mine');
	session.replace('starter');
	expect(session.source).toBe('starter');
	expect(session.work.history).toMatchObject([{ kind: 'aside', source: 'mine', why: 'replaced' }]);
});

test('goes from one phase to the next and ends idle with the report', async () => {
	const phases: string[] = [];
	const session = storage().open(async function* () {
		for (const event of events) {
			yield event;
			phases.push(session.phase);
		}
	});
	await session.judge('all');
	expect(phases).toEqual(['running', 'running', 'explaining', 'measuring', 'measuring']);
	expect(session.phase).toBe('idle');
	expect(session.report).toEqual(accepted);
});

test('remembers what was submitted, once, and not what was only run', async () => {
	const session = storage().open(judge);
	session.edit('mine');
	await session.judge('samples');
	expect(session.work.history).toEqual([]);
	await session.judge('all');
	expect(session.work.history).toMatchObject([{ kind: 'submission', source: 'mine', verdict: 'accepted' }]);
	expect(session.work.status).toBe('solved');
});

test('remembers the verdict also where a newer run replaced this one', async () => {
	const session = storage().open(judge);
	session.edit('first');
	const first = session.judge('all');
	session.edit('second');
	await Promise.all([first, session.judge('all')]);
	expect(session.work.history.map(({ source }) => source).sort()).toEqual(['first', 'second']);
});

test('a problem whose reference was opened first counts as solved with help', async () => {
	const session = storage().open(judge);
	session.work.noteHelp();
	await session.judge('all');
	expect(session.work.status).toBe('solved-with-help');
});

test('a report is stale once the source differs from what was judged', async () => {
	const session = storage().open(judge);
	await session.judge('all');
	expect(session.stale).toBe(false);
	session.edit('other');
	expect(session.stale).toBe(true);
});

test('cases are seen while others run, and none of an older run among those of a newer', async () => {
	vi.useFakeTimers();
	let end = () => {};
	const slow: Judge = async function* () {
		yield* events.slice(0, 2);
		yield* events.slice(1, 2);
		await new Promise<void>((resolve) => (end = resolve));
		yield* events.slice(2);
	};
	const session = storage().open(slow);
	const older = session.judge('all');
	await vi.advanceTimersByTimeAsync(100);
	expect(session.cases).toEqual([passed, passed]);
	end();
	await older;
	expect(session.cases).toEqual([passed, passed]);
	const left = session.judge('all');
	await vi.advanceTimersByTimeAsync(0);
	const newer = session.judge('all');
	expect(session.cases).toEqual([]);
	await vi.advanceTimersByTimeAsync(100);
	expect(session.cases).toEqual([passed, passed]);
	end();
	await newer;
	vi.useRealTimers();
	void left; // it waits for ever
});

/** A judge whose measuring lasts until it is stopped or let go on. */
function measured(): { judge: Judge; stop: () => void; goOn: () => void } {
	let end: (report: Report) => void = () => {};
	const cost: Cost = { text: 'O(1)', parameters: {} };
	const own = { time: cost, space: cost, points: [] };
	const complexity: Complexity = { ...own, reference: { ...own, opsRatio: 1 } };
	return {
		judge: async function* () {
			const ended = new Promise<Report>((resolve) => (end = resolve));
			yield* events.slice(0, -1);
			yield { type: 'report', report: await ended };
		},
		stop: () => end(accepted),
		goOn: () => end({ ...accepted, complexity }),
	};
}

test('an edit stops the measuring, and the code that was submitted can still be measured', async () => {
	const { judge, stop, goOn } = measured();
	const session = storage().open(judge, stop);
	session.edit('mine');
	const judging = session.judge('all');
	await settled();
	expect(session.phase).toBe('measuring');
	session.edit('mine, edited');
	await judging;
	expect(session.unmeasured).toBe('edited');
	expect(session.report).toEqual(accepted);

	const measuring = session.measure();
	await settled();
	session.edit('edited on');
	expect(session.phase).toBe('measuring');
	goOn();
	await measuring;
	expect(session.unmeasured).toBe(null);
	expect(session.report?.complexity).not.toBe(null);
	expect(session.work.history).toHaveLength(1);
	expect(session.judged).toBe('mine');
});

test('what was edited before the verdict is not measured either', async () => {
	const { judge, stop } = measured();
	const session = storage().open(judge, stop);
	const judging = session.judge('all');
	session.edit('edited');
	await judging;
	expect(session.unmeasured).toBe('edited');
	expect(session.work.status).toBe('solved');
});

test('a measuring that was stopped by hand says so until the next run', async () => {
	const { judge, stop, goOn } = measured();
	const session = storage().open(judge, stop);
	const judging = session.judge('all');
	await settled();
	stop();
	await judging;
	expect(session.unmeasured).toBe('stopped');
	const again = session.judge('all');
	expect(session.unmeasured).toBe(null);
	await settled();
	goOn();
	await again;
	expect(session.unmeasured).toBe(null);
});

test('judging never changes the source', async () => {
	const session = storage().open(judge);
	session.edit('mine');
	await session.judge('samples');
	expect(session.source).toBe('mine');
});

/** Lets what was started go as far as it can. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('a review opens with the starter, and the old solution is in the history before it is written over', async () => {
	const kept = storage();
	kept.open(never).edit('my code');
	const session = kept.openAnew();
	expect(session.source).toBe('starter');
	session.edit('starter, begun');
	await session.load();
	expect(session.source).toBe('starter, begun');
	expect(kept.open(never).source).toBe('my code');
	await session.startOver(5);
	expect(session.source).toBe('starter, begun');
	expect(kept.history).toMatchObject([{ kind: 'aside', source: 'my code', why: 'review', at: 5 }]);
	expect(kept.open(never).source).toBe('starter, begun');
});

test('a review that was begun goes on with what was typed since', async () => {
	const kept = storage();
	kept.open(never).edit('half of it');
	const session = kept.openAnew();
	await session.load();
	session.showDraft();
	expect(session.source).toBe('half of it');
	expect(kept.history).toEqual([]);
});
