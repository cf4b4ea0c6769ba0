import { expect, test } from 'vitest';
import { RandomStream, type Input } from '#lib/judge/value.ts';
import { run } from '#lib/sandbox/open-for-test.ts';

const matrix: Input = [
	[
		[1, 2],
		[3, -0],
	],
	new RandomStream(1),
];
test.each<[body: string, path: string | null]>([
	['0', null],
	['X[1][0] = 3', null],
	['X[1][0] = 5', 'X[1][0]'],
	['X[1][1] = 0', 'X[1][1]'],
	['X[0][1] = NaN', 'X[0][1]'],
	['X.push([1, 2])', 'X.length'],
	['X[0].push(1)', 'X[0].length'],
	['X.pop()', 'X.length'],
	['X.sort((a, b) => b[0] - a[0])', 'X[0][0]'],
	['X[1] = null', 'X[1]'],
	['X[1] = () => 1', 'X[1]'],
	['X[1][0] = Symbol()', 'X[1][0]'],
	['X[1][0] = 3n', 'X[1][0]'],
	['X[1] = new Map()', 'X[1]'],
	['X[0] = X', 'X[0][0]'],
	['delete X[0][1]', 'X[0][1]'],
	['Object.defineProperty(X[0], 1, { get() { return 2; } })', 'X[0][1]'],
	['X[1] = new Proxy(X[1], {})', 'X[1]'],
	['Object.freeze(X)', null],
	['rng()', null],
	['rng = 3', null],
])('a call that does %s is told to have changed %s', async (body, path) => {
	const { outcome } = await run(`const f = (X, rng) => { ${body}; return 0; }`, matrix, { watchInput: true });
	if (outcome.kind !== 'returned') throw new Error(outcome.kind);
	expect(outcome.changedInput?.path ?? null).toBe(path);
});

test('a change is told with what stood there and what stands there', async () => {
	const change = async (body: string) => {
		const { outcome } = await run(`const f = (X) => { ${body}; return 0; }`, matrix, { watchInput: true });
		return outcome.kind === 'returned' ? outcome.changedInput : null;
	};
	expect(await change('X[1][0] = 5')).toEqual({ path: 'X[1][0]', before: 3, after: 5 });
	expect(await change('X[1][0] = Symbol()')).toEqual({ path: 'X[1][0]', before: 3, after: undefined });
	expect(await change('X[1] = { a: 1 }')).toMatchObject({ path: 'X[1]', before: [3, -0] });
});

test('changes of typed arrays, texts and records are told', async () => {
	const input: Input = [{ a: new Float64Array([1, 2]), b: 'text', c: { d: [1] } }];
	const change = async (body: string) => {
		const { outcome } = await run(`const f = (X) => { ${body}; return 0; }`, input, { watchInput: true });
		return outcome.kind === 'returned' ? outcome.changedInput?.path : outcome.kind;
	};
	expect(await change('X.a[1] = 3')).toBe('X.a[1]');
	expect(await change('X.b += "s"')).toBe('X.b');
	expect(await change('X.c.d[0]++')).toBe('X.c.d[0]');
	expect(await change('X.e = undefined')).toBe('X.e');
	expect(await change('delete X.b')).toBe('X.b');
	expect(await change('X.a = new Float32Array(X.a)')).toBe('X.a');
	expect(await change('X.a = [1, 2]')).toBe('X.a');
	expect(await change('X = 1')).toBeUndefined();
});
