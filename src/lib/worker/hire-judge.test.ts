import { beforeEach, expect, test } from 'vitest';
import { hireJudge, type JudgeWorker } from '#lib/worker/hire-judge.ts';

/** The part of a worker that is used, in the hands of the test. */
class FakeWorker {
	onmessage: ((event: unknown) => void) | null = null;
	onerror: ((event: unknown) => void) | null = null;
	ended = false;
	readonly heard: { message: unknown; ports: readonly unknown[] }[] = [];
	postMessage(message: unknown, ports: readonly unknown[] = []): void {
		this.heard.push({ message, ports });
	}
	terminate(): void {
		this.ended = true;
	}
}

function startCompiler(): Worker {
	compilers.push(new FakeWorker());
	return compilers.at(-1) as unknown as Worker;
}

let judge: FakeWorker;
let compilers: FakeWorker[];
let hired: JudgeWorker;
let passedOn: unknown[];

beforeEach(() => {
	judge = new FakeWorker();
	compilers = [];
	passedOn = [];
	hired = hireJudge(judge as unknown as Worker, startCompiler);
	hired.onmessage = (event) => passedOn.push(event.data);
});

test('one compiler is started at once, and the judge has the other end of its port', () => {
	expect(compilers.map(({ heard }) => heard)).toEqual([
		[{ message: null, ports: [expect.any(MessagePort)] }],
	]);
	expect(judge.heard).toEqual([
		{ message: { type: 'compiler-given', id: 0 }, ports: [expect.any(MessagePort)] },
	]);
});

test('where it may wait, the first compiler starts when the judge asks', () => {
	compilers = [];
	const asks = new FakeWorker();
	hireJudge(asks as unknown as Worker, startCompiler, 'when asked');
	expect(compilers).toEqual([]);
	expect(asks.heard).toEqual([]);
	asks.onmessage?.({ data: { type: 'start-compiler', id: 1 }, ports: ['port'] });
	expect(compilers[0]?.heard).toEqual([{ message: null, ports: ['port'] }]);
});

test('another is started when the judge asks, with the port that came with the asking', () => {
	judge.onmessage?.({ data: { type: 'start-compiler', id: 1 }, ports: ['port'] });
	expect(compilers[1]?.heard).toEqual([{ message: null, ports: ['port'] }]);
	expect(passedOn).toEqual([]);
});

test('the judge ends one compiler and keeps the others; it ends with all of them', () => {
	for (const id of [1, 2, 3]) judge.onmessage?.({ data: { type: 'start-compiler', id }, ports: [id] });
	judge.onmessage?.({ data: { type: 'end-compiler', id: 2 }, ports: [] });
	expect(compilers.map(({ ended }) => ended)).toEqual([false, false, true, false]);
	hired.terminate();
	expect([judge, ...compilers].map(({ ended }) => ended)).toEqual([true, true, true, true, true]);
});

test('the judge hears of a compiler that fails, and the page does not', () => {
	judge.onmessage?.({ data: { type: 'start-compiler', id: 7 }, ports: ['port'] });
	let isPrevented = false;
	compilers[1]?.onerror?.({ message: 'no memory', preventDefault: () => (isPrevented = true) });
	expect(judge.heard.slice(1).map(({ message }) => message)).toEqual([
		{ type: 'compiler-failed', id: 7, reason: 'no memory' },
	]);
	expect(isPrevented).toBe(true);
});

test('everything else goes to the page, and what the page says to the judge', () => {
	judge.onmessage?.({ data: { type: 'warmed', slug: null }, ports: [] });
	expect(passedOn).toEqual([{ type: 'warmed', slug: null }]);
	hired.postMessage({ type: 'warm', slug: null });
	expect(judge.heard.slice(1).map(({ message }) => message)).toEqual([{ type: 'warm', slug: null }]);
});
