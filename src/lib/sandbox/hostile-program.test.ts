// Programs that mean harm, or act as if: each ends by its own limit, and leaves nothing behind.
import { beforeAll, expect, test } from 'vitest';
import type { Limits, Program, Run } from '#lib/judge/tools.ts';
import { open, run, testLimits } from '#lib/sandbox/open-for-test.ts';

const goodBody =
	'const f = (X) => { let sum = 0; for (const x of X) sum += x; return [sum, X.map((x) => x * 2)]; }';
const goodInput = [[1, 2.5, -3]];
let good: Program;
let wanted: Run;

beforeAll(async () => {
	good = open(goodBody);
	wanted = await good.run(goodInput, testLimits, 1);
});

const deep = (n: number) => `'['.repeat(${n}) + ']'.repeat(${n})`;

/** Body of `f`, and what may come of it. */
const attacks: readonly [name: string, body: string, outcomes: string][] = [
	['an endless loop', 'while (true) {}', 'out-of-operations'],
	[
		'an endless loop that catches',
		'for (;;) { try { for (;;) ; } catch {} finally { continue; } }',
		'out-of-operations',
	],
	['a spread of a billion holes', '[...Array(1e9)]', 'out-of-heap out-of-operations'],
	['a join of 2^28 holes', "new Array(2 ** 28).join('xy')", 'out-of-operations'],
	['a pattern that backtracks for ever', "/(a+)+$/.test('a'.repeat(40) + 'b')", 'out-of-operations'],
	[
		'a pattern that looks around for ever',
		"/^(?=(a+)+$)(?<!b)/v.test('a'.repeat(40) + 'b')",
		'out-of-operations',
	],
	['an endless fill', 'const a = new Float64Array(5e6); for (;;) a.fill(0)', 'out-of-operations'],
	['an endless copy', 'const a = new Uint8Array(3e7); for (;;) a.copyWithin(1, 0)', 'out-of-operations'],
	[
		'an endless set',
		'const a = new Float64Array(2e6), b = new Float64Array(2e6); for (;;) a.set(b)',
		'out-of-operations',
	],
	[
		'an endless comparison of texts',
		"const a = 'x'.repeat(1e6) + 'a', b = 'x'.repeat(1e6) + 'b'; let n = 0; for (;;) if (a === b) n++",
		'out-of-operations',
	],
	[
		'an array-like of 2^53 items',
		'Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1)',
		'out-of-operations',
	],
	['a reversal of 2^53 items', 'Array.prototype.reverse.call({ length: 2 ** 53 - 1 })', 'out-of-operations'],
	[
		'a sort of 2^53 items',
		'Array.prototype.sort.call({ length: 2 ** 53 - 1 })',
		'out-of-operations out-of-heap',
	],
	[
		'a sort without end',
		'const a = Array.from({ length: 2000 }, (_, i) => i); for (;;) a.sort(() => Math.random() - 0.5)',
		'out-of-operations',
	],
	['a dear division', 'const a = 3n ** 400000n; for (;;) (a * a) / (a + 1n)', 'out-of-operations threw'],
	[
		'endless text of a shared graph',
		'let a = []; for (let i = 0; i < 40; i++) a = [a, a]; JSON.stringify(a)',
		'out-of-operations out-of-heap',
	],
	[
		'a proxy with endless keys',
		'Object.keys(new Proxy({}, { ownKeys() { for (;;) ; } }))',
		'out-of-operations',
	],
	[
		'an endless generator',
		'const g = (function* () { for (;;) yield 1; })(); [...g]',
		'out-of-operations out-of-heap',
	],
	['endless evaluation', "const e = eval; for (;;) e('1 + 1')", 'out-of-operations'],
	['a hoard of typed arrays', 'const kept = []; for (;;) kept.push(new Float64Array(1000))', 'out-of-heap'],
	[
		'a hoard of shared buffers',
		'const kept = []; for (;;) kept.push(new SharedArrayBuffer(1e6))',
		'out-of-heap threw',
	],
	[
		'a buffer that grows',
		'const b = new ArrayBuffer(8, { maxByteLength: 2e9 }); for (let n = 8; ; n *= 2) b.resize(n)',
		'out-of-heap threw',
	],
	[
		'a buffer that is moved to be larger',
		'let b = new ArrayBuffer(8); for (let n = 8; ; n *= 2) b = b.transfer(n)',
		'out-of-heap threw',
	],
	[
		'a hoard of sparse lists',
		'const kept = []; for (;;) { const a = []; a[1e6] = 1; kept.push(a.fill(1)) }',
		'out-of-heap out-of-operations',
	],
	[
		'a hoard of patterns',
		"const kept = []; for (let i = 0; ; i++) kept.push(new RegExp('(a|b){1,200}'.repeat(50) + i))",
		'out-of-heap out-of-operations threw',
	],
	[
		'a hoard of source',
		"for (let i = 0; ; i++) globalThis['f' + i] = new Function('return ' + '[1,2,3],'.repeat(5000) + i)",
		'out-of-heap out-of-operations',
	],
	[
		'a hoard of symbols',
		"const kept = []; for (let i = 0; ; i++) kept.push(Symbol.for('s'.repeat(1000) + i))",
		'out-of-heap out-of-operations',
	],
	[
		'one long statement in a loop',
		"const g = new Function('let x = 1; for (;;) { ' + 'x = (x * 5 + 3) % 7; '.repeat(20000) + '}'); g()",
		'out-of-operations',
	],
	[
		'a proxy as the entry of a loop',
		'const g = new Proxy(() => 1, { apply() { return g(); } }); g()',
		'out-of-stack',
	],
	['one large typed array', 'return new Float64Array(2e7).length', 'out-of-heap'],
	['a hoard of text', "let s = 'ab'; for (;;) s = s + s + String(s.length)", 'out-of-heap threw'],
	['a hoard of small objects', 'let o = null; for (;;) o = { o }', 'out-of-heap out-of-operations'],
	[
		'a hoard that catches refusals',
		'const kept = []; for (;;) { try { for (;;) kept.push(new Float64Array(1e5)); } catch {} }',
		'out-of-operations out-of-heap',
	],
	['endless recursion', 'const g = (n) => 1 + g(n + 1); return g(0)', 'out-of-stack'],
	[
		'recursion through conversion',
		'const o = { toString() { return `${o}`; } }; return `${o}`',
		'out-of-stack',
	],
	['recursion through getters', 'const o = { get x() { return o.x; } }; return o.x', 'out-of-stack'],
	[
		'recursion through proxies',
		'const p = new Proxy({}, { get(t, k, r) { return r[k]; } }); return p.x',
		'out-of-stack',
	],
	['recursion through constructors', 'class A { constructor() { new A(); } } new A()', 'out-of-stack'],
	['recursion through generators', 'function* g() { yield* g(); } [...g()]', 'out-of-stack'],
	['recursion through sort', 'const g = () => [2, 1].sort(g); g()', 'out-of-stack'],
	['recursion through replace', "const g = () => 'a'.replace('a', g); g()", 'out-of-stack'],
	[
		'a chain of proxies',
		'let p = {}; for (let i = 0; i < 1e5; i++) p = new Proxy(p, {}); return p.x',
		'out-of-stack out-of-heap',
	],
	[
		'a chain of bound functions',
		'let g = () => 1; for (let i = 0; i < 1e5; i++) g = g.bind(); return g()',
		'out-of-stack out-of-heap',
	],
	[
		'a storm of overflows',
		'const g = () => { try { g(); } catch { g(); } }; g()',
		'out-of-operations out-of-stack',
	],
	['a storm of errors', 'for (;;) { try { null.x; } catch (e) { e.stack; } }', 'out-of-operations'],
	['deep JSON', `JSON.parse(${deep(1e5)})`, 'out-of-stack threw'],
	[
		'text of deep lists',
		'let a = []; for (let i = 0; i < 1e5; i++) a = [a]; JSON.stringify(a)',
		'out-of-stack out-of-operations',
	],
	[
		'a list that contains itself, flattened',
		'const a = [1]; a.push(a); a.flat(Infinity)',
		'out-of-stack out-of-heap out-of-operations',
	],
	['a list that contains itself as text', 'const a = [1]; a.push(a, a); String(a)', 'out-of-stack'],
	['deep source', `new Function('return ' + '('.repeat(1e5) + ')'.repeat(1e5))`, 'out-of-stack threw'],
	['a deep pattern', `new RegExp('('.repeat(1e5) + ')'.repeat(1e5))`, 'out-of-stack threw'],
	['an endless console', "for (;;) console.log('more')", 'too-much-output'],
	[
		'a console that catches',
		"for (;;) { try { console.log('x'.repeat(1e6)); } catch {} }",
		'too-much-output',
	],
	[
		'a huge object on the console',
		'const a = Array(100).fill(Array(100).fill(Array(100).fill(7))); for (;;) console.log(a)',
		'too-much-output',
	],
	['an answer of two million numbers', 'return new Array(2e6).fill(1)', 'too-much-output'],
	['an answer of two million small integers', 'return new Uint8Array(2e6)', 'too-much-output'],
	['an answer of two million letters', "return 'ab'.repeat(1e6)", 'too-much-output'],
	[
		'an answer of many fields',
		'const o = {}; for (let i = 0; i < 20000; i++) o["k" + i] = 1; return o',
		'too-much-output',
	],
	[
		'an answer that doubles',
		'let a = [1]; for (let i = 0; i < 30; i++) a = [a, a]; return a',
		'too-much-output',
	],
	[
		'an empty answer that doubles',
		'let a = []; for (let i = 0; i < 30; i++) a = [a, a]; return a',
		'too-much-output',
	],
	['an answer inside itself', 'const a = []; a.push(a); return a', 'not-data'],
	['an answer inside itself many times', 'const a = []; a.push(a, a, a); return a', 'not-data'],
	['an answer too deep', 'let a = 1; for (let i = 0; i < 40; i++) a = [a]; return a', 'not-data'],
	['a list with a claimed length', 'const a = [1]; a.length = 4e9; return a', 'not-data too-much-output'],
	['an async function', 'return (async () => 1)()', 'not-data'],
	['a job that never ends', 'Promise.resolve().then(() => { for (;;) ; }); return 1', 'returned'],
	[
		'a collector callback',
		'new FinalizationRegistry(() => { for (;;) ; }).register({}, 1); return 1',
		'returned',
	],
	['a generator as the answer', 'return (function* () { yield 1; })()', 'not-data'],
	['an import', "return import('fs')", 'not-data'],
	['a forged interruption', "const e = new Error('interrupted'); e.name = 'InternalError'; throw e", 'threw'],
	['a huge message', "throw new Error('x'.repeat(1e7))", 'threw'],
	[
		'an error with getters',
		"throw { get name() { for (;;) ; }, get message() { return 'm'; }, get stack() { for (;;) ; } }",
		'threw',
	],
	[
		'a thrown proxy',
		'throw new Proxy({}, { get() { for (;;) ; }, getPrototypeOf() { for (;;) ; }, getOwnPropertyDescriptor() { for (;;) ; } })',
		'threw',
	],
	['a thrown number that is dear to write', 'throw 3n ** 100000n', 'threw'],
	['a thrown nothing', 'throw undefined', 'threw'],
	['a thrown symbol', "throw Symbol('s')", 'threw'],
	['an impossible length', "return 'x'.repeat(2 ** 30)", 'threw'],
];

test.each(attacks)('%s ends, and the next program counts exactly', async (_, body, outcomes) => {
	const started = performance.now();
	const { outcome } = await run(`const f = (X) => { ${body}; return 0; }`);
	expect(outcomes.split(' ')).toContain(outcome.kind);
	expect(performance.now() - started).toBeLessThan(20_000);
	const { ms: _ms, ...next } = await good.run(goodInput, testLimits, 1);
	expect({ ...next, ms: wanted.ms }).toEqual(wanted);
});

test.each(attacks)('%s ends also as the module is evaluated', async (_, body) => {
	const { outcome } = await run(
		`const g = (X) => { ${body}; return 0; }; const kept = g(); const f = () => kept`,
	);
	expect(outcome.kind).not.toBe('fault');
	const { ms: _ms, ...next } = await good.run(goodInput, testLimits, 1);
	expect({ ...next, ms: wanted.ms }).toEqual(wanted);
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
