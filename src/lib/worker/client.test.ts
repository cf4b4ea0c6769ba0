import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CaseReport, Complexity, JudgeEvent, Report } from '#lib/judge/report.ts';
import { RandomStream } from '#lib/judge/value.ts';
import type { Verdict } from '#lib/judge/verdict.ts';
import { JudgeClient } from '#lib/worker/client.ts';
import type { CompilerStarts, JudgeWorker } from '#lib/worker/hire-judge.ts';
import type { Request, Response, RunId } from '#lib/worker/protocol.ts';
import { packEvent } from '#lib/worker/wire-event.ts';

/** A worker that says what the test says. */
class FakeWorker implements JudgeWorker {
	onmessage: JudgeWorker['onmessage'] = null;
	onerror: JudgeWorker['onerror'] = null;
	ended = false;
	readonly heard: Request[] = [];
	/** The port that came with a request: to a helper, or from a judge. */
	readonly ports = new Map<Request, MessagePort>();
	readonly compiler: CompilerStarts;
	constructor(compiler: CompilerStarts) {
		this.compiler = compiler;
	}
	postMessage(request: Request, [port]: readonly Transferable[] = []): void {
		this.heard.push(request);
		if (port instanceof MessagePort) this.ports.set(request, port);
	}
	terminate(): void {
		this.ended = true;
	}
	say(response: Response): void {
		const handler = this.onmessage as ((event: { data: Response }) => void) | null;
		handler?.({ data: response });
	}
	fail(message: string): void {
		const handler = this.onerror as ((event: { message: string; preventDefault(): void }) => void) | null;
		handler?.({ message, preventDefault() {} });
	}
}

const names = [
	{ name: 'a', group: 'sample' },
	{ name: 'b', group: 'edge' },
	{ name: 'c', group: 'random' },
] as const;

let workers: FakeWorker[];
let isVisible: boolean;
let client: JudgeClient;

function openClient(cores: number): JudgeClient {
	workers = [];
	return new JudgeClient({
		spawn: (compiler) => {
			const worker = new FakeWorker(compiler);
			workers.push(worker);
			return worker;
		},
		cores,
		isVisible: () => isVisible,
		whenIdle: (task) => task(),
	});
}

beforeEach(() => {
	vi.useFakeTimers();
	isVisible = true;
	client = openClient(1);
});
afterEach(() => {
	vi.useRealTimers();
});

/** Starts a judgement and collects its events. */
function start(): { events: JudgeEvent[]; ended: Promise<void>; id: RunId } {
	const events: JudgeEvent[] = [];
	const judging = client.judge('kmeans', 'source', { only: 'all' });
	const ended = (async () => {
		for await (const event of judging) events.push(event);
	})();
	const ids = workers.flatMap(({ heard }) =>
		heard.flatMap((asked) => (asked.type === 'judge' ? asked.id : [])),
	);
	return { events, ended, id: Math.max(...ids) as RunId };
}

function finish(worker: FakeWorker, id: RunId, index: number, verdict: Verdict = { kind: 'accepted' }): void {
	const report = caseReport(index, verdict);
	worker.say({ type: 'event', id, event: packEvent({ type: 'case', index, total: 3, report }) });
}

function caseReport(index: number, verdict: Verdict): CaseReport {
	return { ...names[index]!, verdict, ops: 10, ms: 1, peakBytes: 5, console: [], detail: null }; // tests use 0 to 2
}

const accepted: Report = {
	problem: 'kmeans',
	verdict: 'accepted',
	passed: 3,
	total: 3,
	ops: 30,
	ms: 3,
	peakBytes: 5,
	cases: [0, 1, 2].map((index) => caseReport(index, { kind: 'accepted' })),
	counterexample: null,
	mistake: null,
	diagnostics: [],
	complexity: null,
};
const script = { code: 'code', map: 'map' };

/** On a machine with two cores: judged up to where only the cost is left. */
function judgedOnTwoCores({ warmed = true } = {}): ReturnType<typeof start> {
	client = openClient(2);
	client.write('text');
	client.warm('kmeans');
	if (warmed) workers[0]!.say({ type: 'warmed', slug: 'kmeans' }); // there is one
	const started = start();
	const { id } = started;
	workers[0]!.say({ type: 'begun', id, cases: names });
	for (const type of ['verdict', 'explained'] as const)
		workers[0]!.say({ type: 'event', id, event: packEvent({ type, report: accepted }) });
	return started;
}

/** What a spare is asked for while nothing runs. */
const prepared: readonly Request[] = [
	{ type: 'warm', slug: null, source: null },
	{ type: 'warm', slug: 'kmeans', source: null },
	{ type: 'weigh', slug: 'kmeans' },
];

/** On a machine with two cores, with a spare that is ready to help. */
function helpedOnTwoCores(): ReturnType<typeof start> {
	client = openClient(2);
	client.write('text');
	client.warm('kmeans');
	workers[0]!.say({ type: 'warmed', slug: 'kmeans' }); // there is one
	workers[1]!.say({ type: 'warmed', slug: 'kmeans' }); // and a spare
	return start();
}

function lastReport(events: readonly JudgeEvent[]): Report {
	const last = events.at(-1);
	if (last?.type !== 'report') throw new Error(`ended with ${last?.type}`);
	return last.report;
}

test('who only reads has one worker', () => {
	client = openClient(2);
	client.warm('kmeans');
	workers[0]!.say({ type: 'warmed', slug: 'kmeans' }); // there is one
	expect(workers).toHaveLength(1);
	client.write('text');
	client.write('text');
	expect(workers).toHaveLength(2);
});

test('compiles what is written once the writing rests, and leaves what is submitted before to the submission', async () => {
	const compiled = () =>
		workers.flatMap(({ heard }) => heard.flatMap((asked) => (asked.type === 'compile' ? asked.source : [])));
	client.warm('kmeans');
	client.write('a');
	await vi.advanceTimersByTimeAsync(40);
	client.write('ab');
	await vi.advanceTimersByTimeAsync(40);
	expect(compiled()).toEqual([]);
	await vi.advanceTimersByTimeAsync(40);
	expect(compiled()).toEqual(['ab']);
	client.write('abc');
	const { ended, id } = start();
	await vi.advanceTimersByTimeAsync(1000);
	workers[0]!.say({ type: 'done', id }); // there is one
	await ended;
	client.write('abcd');
	client.dispose();
	await vi.advanceTimersByTimeAsync(1000);
	expect(compiled()).toEqual(['ab']);
});

test('asks for a spare only once the first worker is warm', () => {
	client.write('text');
	client.warm('kmeans');
	expect(workers).toHaveLength(1);
	workers[0]!.say({ type: 'warmed', slug: 'kmeans' }); // there is one
	expect(workers).toHaveLength(2);
	expect(workers[1]?.heard).toEqual([{ type: 'warm', slug: null, source: null }]);
});

test('keeps the finished cases when it is stopped, and goes on with the spare', async () => {
	const first = workers[0]!; // hired by the constructor
	first.say({ type: 'warmed', slug: null });
	const { events, ended, id } = start();
	first.say({ type: 'begun', id, cases: names });
	finish(first, id, 0);
	client.stop();
	await ended;
	expect(first.ended).toBe(true);
	expect(lastReport(events)).toMatchObject({ verdict: 'stopped', passed: 1, total: 3 });
	expect(lastReport(events).cases).toHaveLength(1);
	expect(start().id).toBeGreaterThan(id);
});

test('keeps a verdict that was reached before it is stopped', async () => {
	const first = workers[0]!;
	const { events, ended, id } = start();
	first.say({ type: 'begun', id, cases: names });
	first.say({ type: 'event', id, event: packEvent({ type: 'verdict', report: accepted }) });
	client.stop();
	await ended;
	expect(lastReport(events)).toEqual(accepted);
});

test('ends a program that is silent for more than five seconds with a time limit on its case', async () => {
	const first = workers[0]!;
	const { events, ended, id } = start();
	first.say({ type: 'begun', id, cases: names });
	finish(first, id, 0);
	first.say({ type: 'running', id, whose: 'submission' });
	vi.advanceTimersByTime(4900);
	expect(first.ended).toBe(false);
	vi.advanceTimersByTime(700);
	await ended;
	const report = lastReport(events);
	expect(report.verdict).toBe('time-limit');
	expect(report.cases.map(({ name, verdict }) => [name, verdict.kind])).toEqual([
		['a', 'accepted'],
		['b', 'time-limit'],
	]);
});

test('does not count time in which the page was hidden', () => {
	const first = workers[0]!;
	const { id } = start();
	first.say({ type: 'begun', id, cases: names });
	first.say({ type: 'running', id, whose: 'submission' });
	isVisible = false;
	vi.advanceTimersByTime(60_000);
	expect(first.ended).toBe(false);
});

test('blames itself when a worker dies or hangs outside the submission', async () => {
	const first = workers[0]!;
	const died = start();
	first.say({ type: 'begun', id: died.id, cases: names });
	first.fail('out of memory');
	await died.ended;
	expect(lastReport(died.events)).toMatchObject({ verdict: 'judge-error', cases: [] });

	const hung = start();
	workers[1]!.say({ type: 'begun', id: hung.id, cases: names });
	vi.advanceTimersByTime(30_000);
	await hung.ended;
	expect(lastReport(hung.events).verdict).toBe('judge-error');
});

test('asks another worker, once, when the first one ends before it has begun', async () => {
	const { events, ended, id } = start();
	workers[0]!.fail('the browser ended it');
	expect(workers[1]!.heard).toContainEqual(workers[0]!.heard.find(({ type }) => type === 'judge'));
	workers[1]!.say({ type: 'begun', id, cases: names });
	finish(workers[1]!, id, 0);
	workers[1]!.fail('the browser ended it');
	await ended;
	expect(lastReport(events)).toMatchObject({ verdict: 'judge-error', passed: 1 });
	expect(workers.length).toBeLessThan(4);
});

test('a worker that ended while nothing ran is replaced when it is needed', async () => {
	client.write('text');
	client.warm('kmeans');
	workers[0]!.say({ type: 'warmed', slug: 'kmeans' });
	workers[1]!.fail('the browser ended it'); // the spare
	workers[0]!.fail('the browser ended it');
	expect(workers).toHaveLength(2);
	const { events, ended, id } = start();
	expect(workers[2]!.heard.map(({ type }) => type)).toEqual(['warm', 'weigh', 'judge']);
	workers[2]!.say({ type: 'begun', id, cases: names });
	workers[2]!.say({ type: 'done', id });
	await ended;
	expect(events).toEqual([]);
});

test('calls it a runtime error when the worker dies in the submission', async () => {
	const first = workers[0]!;
	const { events, ended, id } = start();
	first.say({ type: 'begun', id, cases: names });
	first.say({ type: 'running', id, whose: 'submission' });
	first.fail('unreachable');
	await ended;
	expect(lastReport(events)).toMatchObject({ verdict: 'runtime-error', passed: 0 });
});

test('with another core the spare measures, and its cost ends the report', async () => {
	const { events, ended, id } = judgedOnTwoCores();
	const [judge, spare] = [workers[0]!, workers[1]!];
	expect(spare.heard).toEqual(prepared);
	judge.say({ type: 'measurable', id, script });
	expect(spare.heard.at(-1)).toEqual({ type: 'measure', id, slug: 'kmeans', script });
	const complexity = { points: [] } as unknown as Complexity; // it is only handed on
	spare.say({ type: 'measured', id, complexity });
	await ended;
	expect(lastReport(events)).toEqual({ ...accepted, complexity });
	expect(workers.map((worker) => worker.ended)).toEqual([false, false]);
});

test('a spare that is hired for the cost measures before its compiler starts', async () => {
	const { events, ended, id } = judgedOnTwoCores({ warmed: false });
	workers[0]!.say({ type: 'measurable', id, script });
	const spare = workers[1]!;
	expect(spare.compiler).toBe('when asked');
	expect(spare.heard).toEqual([{ type: 'measure', id, slug: 'kmeans', script }]);
	const complexity = { points: [] } as unknown as Complexity; // it is only handed on
	spare.say({ type: 'measured', id, complexity });
	await ended;
	expect(lastReport(events)).toEqual({ ...accepted, complexity });
	expect(spare.heard.slice(1)).toEqual(prepared);
	expect(workers).toHaveLength(2);
});

test('with another core a submission during the sweep goes to the same judge at once', async () => {
	const older = judgedOnTwoCores();
	workers[0]!.say({ type: 'measurable', id: older.id, script });
	const newer = start();
	await older.ended;
	expect(lastReport(older.events)).toEqual(accepted);
	expect(workers.map((worker) => worker.ended)).toEqual([false, true, false]);
	expect(workers[0]!.heard.at(-1)).toMatchObject({ type: 'judge', id: newer.id });
});

test('a spare that knows the answers helps the judge, through one channel', async () => {
	const { ended, id } = helpedOnTwoCores();
	const [judge, spare] = [workers[0]!, workers[1]!];
	const asked = judge.heard.at(-1)!;
	expect(asked).toMatchObject({ type: 'judge', id });
	expect(spare.heard.at(-1)).toEqual({ type: 'help', slug: 'kmeans' });
	const [one, other] = [judge.ports.get(asked), spare.ports.get(spare.heard.at(-1)!)];
	const heard = new Promise((resolve) => other!.addEventListener('message', ({ data }) => resolve(data)));
	other!.start();
	one!.postMessage('a case');
	vi.useRealTimers();
	expect(await heard).toBe('a case');
	one!.close();
	judge.say({ type: 'done', id });
	await ended;
});

test('no help is asked for from a spare that is not ready, or for the samples', async () => {
	const { ended } = judgedOnTwoCores();
	expect(workers[1]!.heard.map(({ type }) => type)).not.toContain('help');
	workers[1]!.say({ type: 'warmed', slug: 'kmeans' });
	const judging = client.judge('kmeans', 'source', { only: 'samples' });
	const next = judging.next();
	await ended;
	expect(workers[1]!.heard.map(({ type }) => type)).not.toContain('help');
	client.stop();
	await next;
});

test('a spare that dies while it helps is not missed', async () => {
	const { events, ended, id } = helpedOnTwoCores();
	workers[1]!.fail('out of memory');
	workers[0]!.say({ type: 'begun', id, cases: names });
	workers[0]!.say({ type: 'event', id, event: packEvent({ type: 'report', report: accepted }) });
	workers[0]!.say({ type: 'done', id });
	await ended;
	expect(lastReport(events)).toEqual(accepted);
});

test('a helper that took the place of the judge, and hangs, is replaced and its submission asked for again', async () => {
	const stopped = helpedOnTwoCores();
	client.stop();
	await stopped.ended;
	const { events, ended, id } = start();
	expect(workers[1]!.heard.at(-1)).toMatchObject({ type: 'judge', id });
	expect(workers).toHaveLength(2);
	vi.advanceTimersByTime(6000);
	expect(workers.map((worker) => worker.ended)).toEqual([true, true, false]);
	workers[2]!.say({ type: 'begun', id, cases: names });
	workers[2]!.say({ type: 'event', id, event: packEvent({ type: 'report', report: accepted }) });
	workers[2]!.say({ type: 'done', id });
	await ended;
	expect(lastReport(events)).toEqual(accepted);
});

test('a judge that is done but for the cost is not ended by a stop', async () => {
	const { events, ended, id } = judgedOnTwoCores();
	client.stop();
	await ended;
	workers[0]!.say({ type: 'measurable', id, script });
	expect(lastReport(events)).toEqual(accepted);
	expect(workers.map((worker) => worker.ended)).toEqual([false, false]);
	expect(workers[1]!.heard.map(({ type }) => type)).not.toContain('measure');
});

test('a sweep that hangs or dies leaves the verdict', async () => {
	const hung = judgedOnTwoCores();
	workers[0]!.say({ type: 'measurable', id: hung.id, script });
	workers[1]!.say({ type: 'running', id: hung.id, whose: 'submission' });
	vi.advanceTimersByTime(6000);
	await hung.ended;
	expect(lastReport(hung.events)).toEqual(accepted);
	const died = judgedOnTwoCores();
	workers[0]!.say({ type: 'measurable', id: died.id, script });
	workers[1]!.fail('out of memory');
	await died.ended;
	expect(lastReport(died.events)).toEqual(accepted);
	expect(workers[0]!.ended).toBe(false);
});

test('a newer run replaces an older one, whose late answers are not heard', async () => {
	const first = workers[0]!;
	const older = start();
	first.say({ type: 'begun', id: older.id, cases: names });
	const newer = start();
	await older.ended;
	expect(lastReport(older.events).verdict).toBe('stopped');
	finish(first, older.id, 0);
	expect(newer.events).toEqual([]);
});

test("the reader's own inputs travel as JSON, and the cost is measured only where that is asked for", async () => {
	const judging = client.judge('kmeans', 'source', {
		only: 'samples',
		own: [{ name: 'mine', input: [[NaN], new RandomStream(7)] }],
	});
	const ended = judging.next();
	const asked = workers[0]!.heard.at(-1);
	expect(asked).toMatchObject({
		own: [{ name: 'mine', input: [[{ $number: 'NaN' }], { $rng: 7 }] }],
		measure: 'no',
	});
	client.stop();
	await ended;
});
