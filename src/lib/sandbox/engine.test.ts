import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Engine } from '#lib/sandbox/engine.ts';
import { wasm } from '#lib/sandbox/open-for-test.ts';

/** Steps of a program that use memory in their own way, on state that they share. */
const steps = [
	'kept.push(new Float64Array(n * 37))',
	'kept.length = kept.length >> 1',
	'kept.push("x".repeat(n * 50))',
	'for (let i = 0; i < n; i++) kept.push({ i, a: [i] })',
	'kept.push(Array.from({ length: n }, (_, i) => new Array(i & 63).fill(i)))',
	'let s = ""; for (let i = 0; i < n; i++) s += i; kept.push(s)',
	'const g = (k) => k === 0 ? 0 : 1 + g(k - 1); g(n & 255)',
	'kept.sort(() => -1)',
	'const m = new Map(); for (let i = 0; i < n; i++) m.set("k" + i, i); kept.push(m)',
	'try { for (;;) kept.push(new ArrayBuffer(n * 4096)) } catch {} kept.length = 3',
	'kept.push(new Uint8Array(n * 5000)); kept.shift()',
	'for (let i = 0; i < n; i++) { const a = {}; a.a = a }',
	'/(a+)+$/.test("a".repeat(12) + "b")',
	'JSON.parse(JSON.stringify(Array(n).fill([1])))',
	'globalThis["name" + n] = n',
];

test('after a restore every byte of memory and every meter is as in the image', async () => {
	const engine = await Engine.start(wasm);
	const { context } = engine;
	engine.heapLimit = 32 * 2 ** 20;
	context.evalCode('var kept = []; var n = 0;');
	const blank = engine.takeImage();
	const whole = () => new Uint8Array(engine.memory.buffer).slice();
	engine.restore(blank);
	const wanted = whole();
	const run = (program: readonly (readonly [number, number])[]) => {
		for (const [step, n] of program) {
			engine.budget = 3e6;
			try {
				context.evalCode(`{ n = ${n}; ${steps[step]!} }`); // a step of the list
			} catch {
				return; // out of operations
			}
		}
	};
	const anyProgram = fc.array(
		fc.tuple(fc.nat({ max: steps.length - 1 }), fc.integer({ min: 1, max: 1000 })),
		{ maxLength: 12 },
	);
	fc.assert(
		fc.property(anyProgram, anyProgram, (first, second) => {
			run(first);
			engine.restore(blank);
			expect(differsAt(whole(), wanted)).toBe(-1);
			// The same through an image of a used engine.
			run(second);
			engine.budget = 1e9;
			const used = engine.takeImage();
			engine.restore(used);
			const usedBytes = whole();
			const { live, refused, budget } = engine;
			run(first);
			engine.restore(used);
			expect(differsAt(whole(), usedBytes)).toBe(-1);
			expect([engine.live, engine.refused, engine.budget]).toEqual([live, refused, budget]);
			engine.restore(blank);
			expect(differsAt(whole(), wanted)).toBe(-1);
		}),
		{ numRuns: 40 },
	);
});

/** Index of the first byte that differs; memory that grew must be 0 there. */
function differsAt(bytes: Uint8Array, wanted: Uint8Array): number {
	if (Buffer.compare(bytes.subarray(0, wanted.length), wanted) !== 0)
		return bytes.findIndex((byte, i) => byte !== wanted[i]);
	const rest = Buffer.from(bytes.buffer, wanted.length);
	return rest.equals(Buffer.alloc(rest.length)) ? -1 : rest.findIndex((byte) => byte !== 0) + wanted.length;
}

test('the memory has a maximum beyond which everything is refused', async () => {
	const engine = await Engine.start(wasm);
	engine.heapLimit = Infinity;
	engine.context.evalCode('const kept = []; try { for (;;) kept.push(new ArrayBuffer(1e6)) } catch {}');
	expect(engine.refused).toBeGreaterThan(0);
	expect(engine.memory.buffer.byteLength).toBeLessThanOrEqual(128 * 2 ** 20);
	expect(engine.live).toBeGreaterThan(100e6);
});
