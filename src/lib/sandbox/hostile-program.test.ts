// What the engine must bear beside the programs of tests/attacks: known memory bugs, and heaps that are full to the edge.
import { beforeAll, expect, test, vi } from 'vitest';
import type { Limits, Program, Run } from '#lib/judge/tools.ts';
import { entryF, open, run, testLimits, wasm } from '#lib/sandbox/open-for-test.ts';
import { createSandbox } from '#lib/sandbox/quickjs-sandbox.ts';

const goodBody =
	'const f = (X) => { let sum = 0; for (const x of X) sum += x; return [sum, X.map((x) => x * 2)]; }';
const goodInput = [[1, 2.5, -3]];
let good: Program;
let wanted: Run;

beforeAll(async () => {
	good = open(goodBody);
	wanted = await good.run(goodInput, testLimits, 1);
});

const memoryBugs: readonly [name: string, body: string][] = [
	[
		'lists made while the collector runs',
		'for (let i = 0; i < 3000; i++) { const a = Array(50).fill(i); a.toReversed(); a.with(3, {}); a.toSpliced(1, 2, {}); } return 1',
	],
	[
		'arguments that are mapped',
		'return (new Function("a", "b", "delete arguments[0]; arguments.length = 9; a = 3; Object.defineProperty(arguments, 1, { get() { return 1 } }); return arguments.length"))(1, 2)',
	],
	[
		'a length that grows before a push',
		'const a = [1, 2]; a.length = 100; a.push(3); a.length = 2; a.push(4); return a',
	],
	[
		'a comparator that shrinks',
		'const a = Array.from({ length: 500 }, (_, i) => i); a.sort(() => { a.length = 1; return -1; }); return a.length',
	],
	[
		'a buffer that is taken away',
		'const b = new ArrayBuffer(64); const a = new Float64Array(b); b.transfer(); return [a.length, Array.from(a)]',
	],
	[
		'a resizable buffer',
		'const b = new ArrayBuffer(64, { maxByteLength: 128 }); const a = new Float64Array(b); b.resize(16); return a',
	],
	[
		'a valueOf that shrinks',
		'const b = new ArrayBuffer(800, { maxByteLength: 8000 }); const a = new Float64Array(b); a.fill({ valueOf() { b.resize(8); return 1; } }); return a.length',
	],
	[
		'out of memory in a job',
		'Promise.resolve().then(() => { const k = []; for (;;) k.push([]); }); return 1',
	],
];
test.each(memoryBugs)('%s leaves the next program as it was', async (_, body) => {
	const { outcome } = await run(`const f = (X) => { ${body}; }`);
	expect(outcome.kind).not.toBe('fault');
	const { ms: _ms, ...next } = await good.run(goodInput, testLimits, 1);
	expect({ ...next, ms: wanted.ms }).toEqual(wanted);
});

test('where the device has no more memory the judge says so, and judges once there is some', async () => {
	const hoard =
		'const f = () => { const all = []; for (let i = 0; i < 40; i++) all.push(new Float64Array(1e5).fill(i)); return all.length; }';
	const { Memory } = WebAssembly;
	const { grow } = Memory.prototype;
	const none = (): never => {
		throw new RangeError('no memory');
	};
	const words = expect.stringContaining('too little memory') as string;

	Memory.prototype.grow = vi.fn(none);
	const fresh = await createSandbox(wasm); // its engine takes its memory from here
	expect((await open(hoard, {}, entryF, fresh).run([1], testLimits, 1)).outcome).toEqual({
		kind: 'fault',
		message: words,
	});
	WebAssembly.Memory = vi.fn(none) as unknown as typeof Memory;
	await expect(createSandbox(wasm)).rejects.toMatchObject({ message: words });
	WebAssembly.Memory = Memory;
	Memory.prototype.grow = grow;
	expect((await open(hoard, {}, entryF, fresh).run([1], testLimits, 1)).outcome.kind).toBe('returned');
});

test('a machine that slept makes no time limit', async () => {
	const started = performance.now();
	let looks = 0;
	const clock = vi.spyOn(performance, 'now').mockImplementation(() => started + (++looks > 5 ? 3.6e6 : 0));
	const { outcome } = await open(
		'const f = () => { let sum = 0; for (let i = 0; i < 1e6; i++) sum += i; return sum; }',
	).run([1], testLimits, 1);
	clock.mockRestore();
	expect(looks).toBeGreaterThan(10);
	expect(outcome.kind).toBe('returned');
});

test('the deadline ends what the operations would not', async () => {
	const limits: Limits = { ...testLimits, ops: 1e12, deadlineMs: 100 };
	expect((await open('const f = () => { for (;;); }').run([1], limits, 1)).outcome.kind).toBe('out-of-time');
});

test('a program that fills the heap as it is evaluated is told by that, whatever the host then allocates', async () => {
	for (const left of [0, 8, 64, 500, 3000]) {
		const body = `const kept = []; let size = 2 ** 25;
			while (size >= 8) { try { kept.push(new ArrayBuffer(size)); } catch { size /= 2; } }
			for (let i = 0; i < ${left}; i++) kept.pop();
			const f = (X) => X;`;
		for (const input of [[1], [Array.from({ length: 1000 }, (_, i) => i)]]) {
			const { outcome } = await run(body, input);
			expect(['out-of-heap', 'returned']).toContain(outcome.kind);
			if (outcome.kind === 'returned') expect(outcome.value).toEqual(input[0]);
		}
	}
});

test('an answer may stand at the edge of the heap', async () => {
	const { outcome } = await run(
		'const f = () => { const a = new Array(1e6).fill(0.5); const kept = new Float64Array(5e6); return a; }',
	);
	expect(outcome.kind).toBe('returned');
});

test('a script or an input that does not fit the heap is told as such', async () => {
	const small: Limits = { ...testLimits, heapBytes: 2 ** 20 };
	const script = open(`const f = () => ${'1 + '.repeat(2e5)} 0`);
	expect((await script.run([1], small, 1)).outcome.kind).toBe('out-of-heap');
	const input = [Array.from({ length: 2e5 }, () => 0.5)];
	expect((await open('const f = (X) => X.length').run(input, small, 1)).outcome.kind).toBe('fault');
});

test('the length of a source is not held against its work', async () => {
	const others = Array.from(
		{ length: 2000 },
		(_, i) => `function other${i}(x, y) { return y.reduce((sum, v) => sum + v * x, ${i}); }`,
	);
	const program = open(`${others.join('\n')}; const f = (X) => X`);
	const { outcome } = await program.run([1], { ...testLimits, ops: 1e6 }, 1);
	expect(outcome).toMatchObject({ kind: 'returned', value: 1 });
});
