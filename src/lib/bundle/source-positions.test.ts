import { afterAll, expect, test } from 'vitest';
import { createNodeBundler } from '#lib/bundle/node-bundler.ts';
import { locate } from '#lib/bundle/source-positions.ts';
import { fn } from '#lib/judge/problem.ts';
import type { Script } from '#lib/judge/tools.ts';

const bundler = createNodeBundler();
afterAll(() => bundler.close());

async function scriptOf(source: string): Promise<Script> {
	const bundled = await bundler.bundle(source, fn('f', {}));
	if (!bundled.ok) throw new Error(bundled.diagnostics[0]?.message);
	return bundled.script;
}

/** Line and column, from 1, of a text that occurs once. */
function placeOf(text: string, part: string): { line: number; column: number } {
	const before = text.slice(0, text.indexOf(part)).split('\n');
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const source = `// distances
interface Point {
	x: number;
	y: number;
}
type Pair = readonly [Point, Point];

const é語 = 'é語😀'; const first = (pair: Pair): Point => pair[0];
abstract class Base<T> {
	constructor(protected readonly value: T) {}
	abstract get(): T;
}
class Box extends Base<number> {
	get(): number { return this.value as number; }
}
enum Mode { Fast = 1, Slow }

export function f(points: Pair): number {
	const box = new Box(points.length satisfies number);
	if (box.get() > 99) throwIt<string>('é語😀' as string, missing);
	return first(points)!.x + Mode.Slow;
}
function throwIt<T>(message: T, ..._rest: unknown[]): never {
	throw new Error(String(message));
}
`;

test.each([
	'first = ',
	'return this.value',
	'new Box',
	'throwIt',
	'missing',
	'throw new Error',
	'Error(String',
	'String(message',
])('moves a place at `%s` back to the source', async (part) => {
	const script = await scriptOf(source);
	const inScript = { message: 'm', ...placeOf(script.code, part) };
	expect(locate(script, inScript)).toEqual({ message: 'm', ...placeOf(source, part) });
});

test('knows no place for the code around the source', async () => {
	const script = await scriptOf(source);
	const nowhere = { message: 'm', line: null, column: null };
	for (const part of ['(__descentHand)', '"use strict"', '__descentHand(f)'])
		expect(locate(script, { message: 'm', ...placeOf(script.code, part) })).toEqual(nowhere);
	for (const line of [null, 0, -1, 1.5, NaN, Infinity, 1e9])
		expect(locate(script, { message: 'm', line, column: 1 })).toEqual(nowhere);
});

test('finds the line when the column is not known', async () => {
	const script = await scriptOf(source);
	const { line } = placeOf(script.code, 'throw new Error');
	for (const column of [null, 0, NaN])
		expect(locate(script, { message: 'm', line, column }).line).toBe(placeOf(source, 'throw new Error').line);
});

test('counts lines as an editor does where the language counts more', async () => {
	const odd = `const a = '\u2028'; /* \u2029 */ export function f(): void {\n\tmissing();\n}\n`;
	const script = await scriptOf(odd);
	expect(locate(script, { message: '', ...placeOf(script.code, 'missing') })).toMatchObject({
		line: 2,
		column: 2,
	});
	expect(locate(script, { message: '', ...placeOf(script.code, 'function f') })).toMatchObject({
		line: 1,
		column: odd.indexOf('function') + 1,
	});
});
