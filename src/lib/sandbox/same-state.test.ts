// Every run of a program starts from the same state, on every machine, whatever ran before.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Program, Run } from '#lib/judge/tools.ts';
import type { Input } from '#lib/judge/value.ts';
import { open, run, testLimits, wasm } from '#lib/sandbox/open-for-test.ts';
import { createSandbox } from '#lib/sandbox/quickjs-sandbox.ts';

async function told(program: Program, input: Input = [1], seed = 1): Promise<Omit<Run, 'ms'>> {
	const { ms: _, ...rest } = await program.run(input, testLimits, seed);
	return rest;
}

test('state of the module does not leak from run to run', async () => {
	const program = open(
		'let n = 0; const f = () => { globalThis.x = (globalThis.x ?? 0) + 1; Array.prototype.seen = 1; return [n++, x]; }',
	);
	for (let i = 0; i < 3; i++) expect((await told(program)).outcome).toMatchObject({ value: [0, 1] });
	expect((await run('const f = () => [typeof x, typeof [].seen]')).outcome).toMatchObject({
		value: ['undefined', 'undefined'],
	});
});

/** Programs that use the heap and the stack differently. */
const bodies = [
	'const f = (X) => X',
	'const f = () => { const kept = []; for (let i = 0; i < 300; i++) kept.push(new Float64Array(1000 + i)); return kept.length }',
	'const f = () => { let a = []; for (let i = 0; i < 1e5; i++) a.push(i * 0.5); return a.length }',
	'const f = () => { const g = (n) => n === 0 ? 0 : 1 + g(n - 1); return g(400) }',
	'const f = () => { const m = new Map(); for (let i = 0; i < 3000; i++) m.set("k" + i, { i }); return [...m.values()].length }',
	'const big = new Float64Array(3e6).fill(1); const f = () => new Float64Array(2e6).fill(2)[5] + big[7]',
	'const f = () => { let s = ""; for (let i = 0; i < 2e4; i++) s += i; return s.length }',
	'const f = () => { throw new Error("x".repeat(1000)) }',
	'const f = () => { for (let i = 0; i < 2e4; i++) { const a = {}; a.a = a; } return 1 }',
	'const f = () => new Array(3)',
];

test('a run on a used engine costs what it costs on a fresh one', async () => {
	const used = bodies.map((body) => open(body));
	for (let round = 0; round < 2; round++) for (const i of [...bodies.keys()].reverse()) await told(used[i]!); // keys of the list
	const apart = await Promise.all(
		bodies.map(async (body) => told(open(body, {}, undefined, await createSandbox(wasm)))),
	);
	for (const i of bodies.keys()) expect(await told(used[i]!)).toEqual(apart[i]); // the same
});

test('runs that start together are as those one after another', async () => {
	const programs = [
		'for (;;);',
		'return 7',
		'const k = []; for (;;) k.push(new Float64Array(1000));',
		'return X',
	].map((body) => open(`const f = (X) => { ${body} }`));
	const together = await Promise.all(programs.map((program) => told(program)));
	const apart: Omit<Run, 'ms'>[] = [];
	for (const program of programs) apart.push(await told(program));
	expect(together).toEqual(apart);
	expect(together.map(({ outcome }) => outcome.kind)).toEqual([
		'out-of-operations',
		'returned',
		'out-of-heap',
		'returned',
	]);
});

test('an engine that fails to start is not kept', async () => {
	const sandbox = await createSandbox(wasm);
	expect((await told(open('const f = () => 1', {}, undefined, sandbox))).outcome.kind).toBe('returned');
	await expect(
		createSandbox(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))),
	).rejects.toThrow();
});

test('with the collector off, garbage in cycles stays', async () => {
	const body = 'const f = () => { for (let i = 0; i < 2e5; i++) { const a = {}; a.a = a; } return 1 }';
	const [on, off] = [await told(open(body)), await told(open(body, { measuring: true }))];
	expect(on.peakBytes).toBeLessThan(2e6);
	expect(off.peakBytes).toBeGreaterThan(10e6);
});

test('bytes and stack are those of the call alone', async () => {
	const kept = 'const kept = new Float64Array(1e6);';
	const body = 'const f = (X) => { const a = new Float64Array(1000); return a[3] }';
	const large = [Array.from({ length: 1e5 }, () => 0.5)];
	const alone = await told(open(body));
	expect(alone.peakBytes).toBeGreaterThan(8000);
	expect(alone.peakBytes).toBeLessThan(9000);
	expect(Math.abs((await told(open(kept + body))).peakBytes - alone.peakBytes)).toBeLessThan(200);
	const loaded = await told(open(body), large);
	expect(Math.abs(loaded.peakBytes - alone.peakBytes)).toBeLessThan(200);
	expect(loaded.stackBytes).toBe(alone.stackBytes);
});

test('Math.random repeats for a seed and differs for another', async () => {
	const program = open('const early = Math.random(); const f = () => [early, Math.random(), Math.random()]');
	const [one, again, other] = [await told(program), await told(program), await told(program, [1], 2)];
	expect(again).toEqual(one);
	expect(other.outcome).not.toEqual(one.outcome);
});

test('clock, time zone and randomness are the same under every time zone', () => {
	const script = fileURLToPath(new URL('zone-for-test.ts', import.meta.url));
	const root = fileURLToPath(new URL('../../..', import.meta.url));
	const under = (zone: string) =>
		execFileSync(process.execPath, ['--import', 'tsx', script], {
			cwd: root,
			env: { ...process.env, TZ: zone },
			encoding: 'utf8',
		});
	const utc = under('UTC');
	expect(JSON.parse(utc)).toMatchObject({ value: { offset: 0, now: Date.UTC(2026, 0, 1), hour: 12 } });
	expect(under('Asia/Tokyo')).toBe(utc);
});

/** What a submission may break before it answers. */
const tampering = `
const define = Object.defineProperty;
Array.prototype.toJSON = () => 'lied'; Object.prototype.toJSON = () => 'lied';
for (const key of Object.getOwnPropertyNames(Reflect)) Reflect[key] = () => { throw key; };
Math.imul = Math.floor = () => 7; String.fromCharCode = () => 'z'; String.prototype.charCodeAt = () => 65;
String.prototype.toWellFormed = String.prototype.substring = String.prototype.indexOf = () => { throw 'text'; };
Object.getOwnPropertyDescriptor = Object.getPrototypeOf = Object.defineProperty = Object.keys = () => { throw 'object'; };
Array.isArray = () => false; Array.prototype.slice = Array.prototype.push = () => { throw 'slice'; };
ArrayBuffer.isView = () => true; ArrayBuffer.prototype.slice = () => { throw 'buffer'; };
Function.prototype.call = Function.prototype.apply = Function.prototype.bind = () => { throw 'call'; };
const iterator = Symbol.iterator, arrays = Array.prototype, typed = Float64Array.prototype.__proto__, objects = Object.prototype;
Float64Array.prototype.__proto__.set = Float64Array.prototype.__proto__.subarray = () => { throw 'set'; };
Array.prototype.constructor = { get [Symbol.species]() { throw 'species'; } };
WeakSet.prototype.has = WeakSet.prototype.add = () => { throw 'weak'; };
Promise.prototype.then = () => { throw 'then'; };
for (const key of [0, 1, 2, 3])
	define(arrays, key, { __proto__: null, set() { throw 'set ' + key; }, get() { throw 'get ' + key; }, configurable: true });
for (const key of ['value', 'get', 'set', 'length', 'writable', 'enumerable', 'configurable', 'proxy', 'k', '0', '1', '2'])
	define(objects, key, { __proto__: null, set() { throw 'set ' + key; }, get() { throw 'get ' + key; }, configurable: true });
for (const name of ['Float64Array', 'Float32Array', 'Int32Array', 'Uint32Array', 'Uint8Array', 'Array', 'Object', 'String', 'Reflect', 'Math', 'Proxy', 'WeakSet', 'Promise', 'Symbol'])
	globalThis[name] = undefined;
arrays[iterator] = typed[iterator] = () => { throw 'iterate'; };
`;

test('broken primordials change neither what goes in nor what comes out nor what it costs', async () => {
	const rope = "let s = ''; for (let i = 0; i < 5000; i++) s += 'abcd';";
	const body = `const f = (X, r) => { ${rope} return { X, s, list: [[1, 2], [3, 4]], mixed: [null, 'a', r()], e: r === 1 }; }`;
	const { RandomStream } = await import('#lib/judge/value.ts');
	const input: Input = [
		{ rows: [[1, 2]], text: 'ab\0c', typed: new Float32Array([1, 2]), list: [null, true, 'x', [[]]] },
		new RandomStream(3),
	];
	const plain = await told(open(body, { watchInput: true }), input);
	const broken = await told(open(tampering + body, { watchInput: true }), input);
	expect(broken.outcome).toEqual(plain.outcome);
	expect(plain.outcome.kind).toBe('returned');
	expect(Math.abs(broken.ops / plain.ops - 1)).toBeLessThan(0.01); // the heap has other blocks free
});

test('broken primordials change nothing for a class', async () => {
	const entry = {
		kind: 'class' as const,
		name: 'Model',
		parameters: {},
		methods: { add: { parameters: { x: 'number' }, returns: true } },
	};
	const body = 'class Model { sum = 0; add(x) { return this.sum += x; } }';
	const input: Input = [['new'], ['add', 1], ['add', 2]];
	const plain = await told(open(body, {}, entry), input);
	const broken = await told(open(tampering + body, {}, entry), input);
	expect(plain.outcome).toMatchObject({ value: [null, 1, 3] });
	expect(broken.outcome).toEqual(plain.outcome);
	expect(Math.abs(broken.ops / plain.ops - 1)).toBeLessThan(0.01);
});

test('errors are read with broken primordials', async () => {
	const { outcome } = await run(`${tampering} const f = () => { null.x; }`);
	expect(outcome).toMatchObject({ kind: 'threw', message: expect.stringContaining('TypeError') });
});

test('the console is capped, shows what it can and is the same in every run', async () => {
	const program = open(`console.log('loaded'); const f = (X) => {
		console.warn(X, { a: [1, -0, null], f }, 'te\\0xt', '\\ud800', new Float32Array(2), 3n, new Error('no'));
		console.error(new Proxy([], { get() { throw 1; } }), Array(1000).fill(1));
		return 0;
	}`);
	const first = await told(program);
	expect(first.console.map(({ level }) => level)).toEqual(['log', 'warn', 'error']);
	expect(first.console[1]?.text).toBe(
		'1 { a: [1, -0, null], f: [function] } te␀xt \ufffd Float32Array [0, 0] 3n Error: no',
	);
	expect(first.console[2]?.text).toMatch(/^\[unreadable\] \[1, 1, .*more\]$/);
	expect(await told(program)).toEqual(first);
});

test('a run that fails as the module is evaluated fails alike in every run', async () => {
	const program = open("console.log('here'); null.x; const f = 1");
	const first = await told(program);
	expect(first.outcome).toMatchObject({ kind: 'threw', at: { line: 1 } });
	expect(first.console).toHaveLength(1);
	expect(await told(program)).toEqual(first);
});
