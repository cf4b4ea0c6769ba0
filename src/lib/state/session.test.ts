import { expect, test } from 'vitest';
import type { CaseReport, JudgeEvent, Report } from '#lib/judge/report.ts';
import { Drafts, type Shelf } from '#lib/state/drafts.ts';
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

function memory(): Shelf & { texts: Map<string, string> } {
	const texts = new Map<string, string>();
	return {
		texts,
		getItem: (key) => texts.get(key) ?? null,
		setItem: (key, text) => void texts.set(key, text),
		removeItem: (key) => void texts.delete(key),
	};
}
const never: Judge = () => {
	throw new Error('nothing may be judged here');
};
const judge: Judge = async function* () {
	yield* events;
};

test('opens with the starter, and with the draft once there is one; neither is judged', () => {
	const shelf = memory();
	const first = new Session(problem, new Drafts(shelf), never);
	expect(first.source).toBe('starter');
	first.edit('my code');
	expect(new Session(problem, new Drafts(shelf), never).source).toBe('my code');
});

test('says when a keystroke could not be kept, and goes on', () => {
	const full: Shelf = {
		...memory(),
		setItem: () => {
			throw new DOMException('full', 'QuotaExceededError');
		},
	};
	for (const shelf of [full, null]) {
		const session = new Session(problem, new Drafts(shelf), never);
		session.edit('x');
		expect(session.source).toBe('x');
		expect(session.kept).toBe(false);
	}
});

test('goes from one phase to the next and ends idle with the report', async () => {
	const phases: string[] = [];
	const session = new Session(problem, new Drafts(memory()), async function* () {
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

test('a report is stale once the source differs from what was judged', async () => {
	const session = new Session(problem, new Drafts(memory()), judge);
	await session.judge('all');
	expect(session.stale).toBe(false);
	session.edit('other');
	expect(session.stale).toBe(true);
});

test('judging never changes the source', async () => {
	const session = new Session(problem, new Drafts(memory()), judge);
	session.edit('mine');
	await session.judge('samples');
	expect(session.source).toBe('mine');
});
