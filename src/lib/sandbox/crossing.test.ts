// Values across the border, through the real guest, to the last bit.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '#lib/judge/tools.ts';
import { RandomStream, type Value } from '#lib/judge/value.ts';
import { firstDifference } from '#lib/sandbox/changed-input.ts';
import { open, run, testLimits } from '#lib/sandbox/open-for-test.ts';

/** What can cross, in and out. */
const { value: anyValue } = fc.letrec<{ value: Value }>((tie) => ({
	value: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		fc.constantFrom<Value>(
			undefined,
			null,
			true,
			false,
			NaN,
			-0,
			Infinity,
			-Infinity,
			2 ** 31,
			-(2 ** 31),
			5e-324,
		),
		fc.double(),
		fc.integer(),
		fc.string({ unit: 'binary' }),
		fc.constantFrom('', 'a\0b', '\ud800', '\udc00x\ud800', '\u4321', 'x'.repeat(600)),
		fc.array(fc.double(), { maxLength: 20 }),
		fc
			.integer({ min: 0, max: 9 })
			.chain((columns) =>
				fc.array(fc.array(fc.double(), { minLength: columns, maxLength: columns }), { maxLength: 5 }),
			),
		fc.float64Array(),
		fc.float32Array(),
		fc.int32Array(),
		fc.uint32Array(),
		fc.uint8Array(),
		fc.array(tie('value'), { maxLength: 5 }),
		fc.dictionary(
			fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', 'toString', '7', '')),
			tie('value'),
			{
				maxKeys: 5,
				noNullPrototype: true,
			},
		),
	),
}));

function returned(outcome: Outcome): Value {
	if (outcome.kind !== 'returned') throw new Error(JSON.stringify(outcome));
	return outcome.value;
}

test('every value goes in and comes back to the last bit', async () => {
	const identity = open('const f = (X) => X', { watchInput: true });
	await fc.assert(
		fc.asyncProperty(anyValue, async (value) => {
			const { outcome } = await identity.run([value], testLimits, 1);
			expect(firstDifference(value, returned(outcome))).toBeNull();
			expect(outcome).toMatchObject({ changedInput: null });
		}),
		{ numRuns: 400 },
	);
});

test("the guest's own writer says the same as the reader of memory", async () => {
	// A getter makes a list that the reader leaves to the writer; so does a long text that was put together.
	const both = open(`const f = (X) => {
		let rope = ''; for (let i = 0; i < 9000; i++) rope += 'ab';
		return [X, rope];
	}`);
	await fc.assert(
		fc.asyncProperty(anyValue, async (value) => {
			const { outcome } = await both.run([value], testLimits, 1);
			expect(firstDifference([value, 'ab'.repeat(9000)], returned(outcome))).toBeNull();
		}),
		{ numRuns: 200 },
	);
});

test('what comes back has no prototype and pollutes nothing', async () => {
	const value = returned((await run(`const f = () => JSON.parse('{"__proto__": {"polluted": 1}}')`)).outcome);
	expect(Object.getPrototypeOf(value)).toBeNull();
	expect(Object.keys(value as object)).toEqual(['__proto__']);
	expect('polluted' in {}).toBe(false);
});

test('lists that were made in every way come back', async () => {
	for (const [made, wanted] of [
		['new Array(3).fill(1.5)', [1.5, 1.5, 1.5]],
		['Array.from({ length: 3 }, (_, i) => i)', [0, 1, 2]],
		['(() => { const a = []; a[2] = 3; a[1] = 2; a[0] = 1; return a })()', [1, 2, 3]],
		['(() => { const a = [1, 2, 3]; a.name = "x"; return a })()', [1, 2, 3]],
		['Object.freeze([1, [2]])', [1, [2]]],
		['(() => { const a = [1, 2, 3]; a.length = 1; return a })()', [1]],
		['(() => { const a = [1, 2, 3, 4]; a.shift(); a.pop(); return a })()', [2, 3]],
		['new (class Own extends Array {})(1, 2, 3)', [1, 2, 3]],
		['new (class Own extends Float64Array {})([1, 2])', new Float64Array([1, 2])],
		['new Float64Array([1, 2, 3, 4]).subarray(1, 3)', new Float64Array([2, 3])],
		['Object.assign(Object.create(null), { a: 1 })', { a: 1 }],
		['(() => { const o = { a: 1, b: 2, c: 3 }; delete o.b; return o })()', { a: 1, c: 3 }],
		['(() => { const o = {}; for (let i = 0; i < 100; i++) o["k" + i] = i; return o.k99 })()', 99],
		['"ab".repeat(3).slice(1)', 'babab'],
		['1 / 3', 1 / 3],
		['(2 ** 31) | 0', -(2 ** 31)],
		['void 0', undefined],
	] as const)
		expect(
			firstDifference(wanted as Value, returned((await run(`const f = () => ${made}`)).outcome)),
		).toBeNull();
});

const getter = 'Object.defineProperty([1, 2, 3], 1, { get() { throw 1; } })';
test.each<[value: string, path: string, reason: string]>([
	['() => 1', '', 'function'],
	['[1, [2, () => 3]]', '[1][1]', 'function'],
	['class A {}', '', 'function'],
	['({ a: { b: Symbol() } })', 'a.b', 'symbol'],
	['({ [Symbol.iterator]: 1 })', '', 'symbol'],
	['[1n]', '[0]', 'BigInt'],
	['2n ** 100n', '', 'BigInt'],
	['({ a: 1, get b() { return 2; } })', 'b', 'getter'],
	[getter, '[1]', 'getter'],
	[`({ a: [${getter}] })`, 'a[0][1]', 'getter'],
	['[1, , 3]', '[1]', 'hole'],
	['new Array(3)', '[0]', 'hole'],
	['(() => { const a = [1, 2, 3]; delete a[1]; return a })()', '[1]', 'hole'],
	['(() => { const a = [1, , 3]; a.__proto__ = [7, 7, 7]; return a })()', '[1]', 'hole'],
	['(() => { Array.prototype[1] = 5; return [1, , 3] })()', '[1]', 'hole'],
	['(() => { const a = []; a[0] = a; return a })()', '[0]'.repeat(32), 'itself'],
	['(() => { const o = {}; o.o = o; return o })()', Array(32).fill('o').join('.'), 'itself'],
	['new (class A { x = 1 })()', '', 'class'],
	['[new Map([[1, 2]])]', '[0]', 'class'],
	['new Set([1])', '', 'class'],
	['new Date(0)', '', 'class'],
	['/a/', '', 'class'],
	['new Number(1)', '', 'class'],
	['new Error("x")', '', 'class'],
	['new Uint16Array(2)', '', 'class'],
	['new DataView(new ArrayBuffer(8))', '', 'class'],
	['new ArrayBuffer(8)', '', 'class'],
	['Promise.resolve(1)', '', 'promise'],
	['[Promise.resolve(1)]', '[0]', 'promise'],
	['(async () => 1)()', '', 'promise'],
	['[new Proxy([1], {})]', '[0]', 'proxy'],
	['new Proxy({}, { ownKeys() { throw 1; } })', '', 'proxy'],
	['new Proxy(() => 1, {})', '', 'proxy'],
	['({ a: Proxy.revocable([1], {}).proxy })', 'a', 'proxy'],
	['Reflect.construct(Proxy, [[1], {}])', '', 'proxy'],
	['Object.create({ inherited: 1 })', '', 'class'],
	['Object.create(new Proxy({}, {}))', '', 'class'],
])('%s is not data', async (value, path, reason) => {
	const { outcome } = await run(`const f = () => (${value})`);
	expect(outcome).toMatchObject({ kind: 'not-data', path, reason: expect.stringContaining(reason) });
});

test('a proxy looks as it always does', async () => {
	const value = await run(`const f = () => {
		let plain; try { Proxy({}, {}); } catch (e) { plain = e instanceof TypeError; }
		const made = Proxy.revocable({ a: 1 }, {});
		const before = made.proxy.a; made.revoke();
		let revoked; try { made.proxy.a; } catch (e) { revoked = e instanceof TypeError; }
		return [plain, before, revoked, Proxy.name, Proxy.length, 'prototype' in Proxy && Proxy.prototype === undefined, new Proxy([1], {}).length];
	}`);
	expect(returned(value.outcome)).toEqual([true, 1, true, 'Proxy', 2, true, 1]);
});

test('a random stream goes in as a function that repeats its numbers', async () => {
	const body = 'const f = (X, rng) => [rng(), rng(), typeof rng, X]';
	const input = [[1], new RandomStream(7)];
	const first = returned((await run(body, input, { watchInput: true })).outcome);
	expect(returned((await run(body, input)).outcome)).toEqual(first);
	expect(returned((await run(body, [[1], new RandomStream(8)])).outcome)).not.toEqual(first);
	expect((await run('const f = (X, rng) => rng', input)).outcome).toMatchObject({ kind: 'not-data' });
});
