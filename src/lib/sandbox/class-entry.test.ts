import { expect, test } from 'vitest';
import type { Entry } from '#lib/judge/problem.ts';
import type { Outcome } from '#lib/judge/tools.ts';
import type { Input } from '#lib/judge/value.ts';
import { run } from '#lib/sandbox/open-for-test.ts';

const model: Entry = {
	kind: 'class',
	name: 'Model',
	parameters: { k: 'number' },
	methods: {
		fit: { parameters: { X: 'number[n,d]', y: 'number[n]' }, returns: false },
		predict: { parameters: { Q: 'number[m,d]' }, returns: true },
	},
};
const script: Input = [
	['new', 2],
	['fit', [[1, 2]], [3]],
	['predict', [[4, 5]]],
];
const whole = `class Model {
	#k; constructor(k) { this.#k = k; }
	fit(X, y) { this.y = y; return this; }
	predict(Q) { return [this.#k, this.y[0], Q[0][1]]; }
	extra() { return 1; }
}`;

test('a class is called by its script, and only what counts comes back', async () => {
	expect((await run(whole, script, {}, model)).outcome).toMatchObject({ value: [null, null, [2, 3, 5]] });
});

test.each<[what: string, code: string, outcome: Partial<Outcome>]>([
	[
		'a missing method',
		'class Model { fit() {} }',
		{ kind: 'not-callable', message: 'Model lacks the method predict.' },
	],
	[
		'no prototype',
		'const Model = () => 1',
		{ kind: 'not-callable', message: 'Model is exported, but it is not a class.' },
	],
	['no function', 'const Model = 3', { kind: 'not-callable' }],
	[
		'a constructor that throws',
		whole.replace('this.#k = k', "throw new Error('no')"),
		{ kind: 'threw', message: 'Error: no' },
	],
	[
		'a method that is taken away',
		whole.replace('this.#k = k', 'this.fit = 3'),
		{ kind: 'not-callable', message: 'Model lacks the method fit.' },
	],
	[
		'an endless getter for a method',
		whole.replace('this.#k = k', "Object.defineProperty(this, 'fit', { get() { for (;;); } })"),
		{ kind: 'out-of-operations' },
	],
	[
		'itself as the answer',
		whole.replace('return [this.#k, this.y[0], Q[0][1]]', 'return this'),
		{ kind: 'not-data', path: '[2]' },
	],
])('a class with %s is told', async (_, code, outcome) => {
	expect((await run(code, script, {}, model)).outcome).toMatchObject(outcome);
});

test.each([
	[
		'fields',
		'class Model { constructor(k) { this.k = k; } fit = (X, y) => { this.y = y; }; predict = (Q) => [this.k, this.y[0], Q[0][1]]; }',
	],
	[
		'made by a function',
		'function Model(k) { let kept; this.fit = (X, y) => { kept = y; }; this.predict = (Q) => [k, kept[0], Q[0][1]]; }',
	],
	[
		'inherited',
		'class Base { fit(X, y) { this.y = y; } } class Model extends Base { constructor(k) { super(); this.k = k; } predict(Q) { return [this.k, this.y[0], Q[0][1]]; } }',
	],
])('methods may be %s', async (_, code) => {
	expect((await run(code, script, {}, model)).outcome).toMatchObject({ value: [null, null, [2, 3, 5]] });
});

test('a change of an argument of a method is told by the method and the argument', async () => {
	const changing = whole.replace('this.y = y;', 'this.y = y; X[0][1] = 9;');
	const { outcome } = await run(changing, script, { watchInput: true }, model);
	expect(outcome).toMatchObject({ changedInput: { path: 'fit.X[0][1]', before: 2, after: 9 } });
});

test('an entry that is not handed over is told by its name', async () => {
	const { outcome } = await run('const f = 3');
	expect(outcome).toEqual({
		kind: 'not-callable',
		message: 'f is exported, but it is not a function or class.',
	});
});
