import releaseSync from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core';
import { afterAll, describe, expect, test } from 'vitest';
import { createNodeBundler } from '#lib/bundle/node-bundler.ts';
import { fn, type Entry } from '#lib/judge/problem.ts';
import type { Diagnostic } from '#lib/judge/verdict.ts';

const bundler = createNodeBundler();
afterAll(() => bundler.close());
const quickjs = await newQuickJSWASMModuleFromVariant(releaseSync);
const entry = fn('f', {});

async function codeOf(source: string, of: Entry = entry): Promise<string> {
	const bundled = await bundler.bundle(source, of);
	if (!bundled.ok) throw new Error(JSON.stringify(bundled.diagnostics));
	return bundled.script.code;
}

async function diagnosticsOf(source: string): Promise<readonly Diagnostic[]> {
	const bundled = await bundler.bundle(source, entry);
	return bundled.ok ? [] : bundled.diagnostics;
}

/** What `f()` of a source returns in the engine, as text; `after` sees the entry as `f`. */
async function answerOf(source: string, after = 'f()'): Promise<string> {
	const code = await codeOf(source);
	using context = quickjs.newContext();
	const program = `let f, hands = 0; const script = ${code}; script((given) => { f = given; hands++; }); String(${after})`;
	using result = context.unwrapResult(context.evalCode(program));
	return context.getString(result);
}

describe('the script', () => {
	test.each([
		[
			'types, generics, satisfies, as, !',
			'export function f<T>(x?: T): number { return ([1 as number] satisfies number[])[0]!; }',
			'1',
		],
		['an enum', 'enum E { A = 2, B }\nexport const f = (): number => E.B;', '3'],
		['a const enum', 'const enum E { A = "a" }\nexport const f = () => E.A;', 'a'],
		['a namespace', 'namespace N { export const x = 4; }\nexport const f = () => N.x;', '4'],
		[
			'parameter properties',
			'class A { constructor(readonly x: number) {} }\nexport const f = () => new A(5).x;',
			'5',
		],
		[
			'an abstract class',
			'abstract class A { abstract x: number; }\nclass B extends A { x = 6; }\nexport const f = () => new B().x;',
			'6',
		],
		['overloads', 'export function f(): number;\nexport function f(a?: number): number { return 7; }', '7'],
		['a static block', 'class A { static x = 0; static { this.x = 8; } }\nexport const f = () => A.x;', '8'],
		[
			'private names',
			'class A { #x = 9; static has(a: A) { return #x in a; } }\nexport const f = () => A.has(new A());',
			'true',
		],
		[
			'a decorator',
			'const twice = (m: () => number, _: unknown) => function (this: A) { return 2 * m.call(this); };\nclass A { @twice x(): number { return 5; } }\nexport const f = () => new A().x();',
			'10',
		],
		['an accessor', 'class A { accessor x = 11; }\nexport const f = () => new A().x;', '11'],
		[
			'using',
			'const log: string[] = [];\nfunction g() { using a = { [Symbol.dispose ?? Symbol.for("Symbol.dispose")]() { log.push("closed"); } }; log.push("open"); }\nexport const f = () => { g(); return log; };',
			'open,closed',
		],
		['a regular expression with flag v', 'export const f = () => /^[\\p{L}--[a-c]]$/v.test("d");', 'true'],
		[
			'a named group, lookbehind, flag d',
			'export const f = () => /(?<=a)(?<n>b)/d.exec("ab")!.indices!.groups!.n!.join("-");',
			'1-2',
		],
		[
			'nullish assignment, optional calls, **',
			'let x: number | undefined;\nexport const f = () => { x ??= 3; return (x?.toFixed?.(1) ?? "") + x ** 2; };',
			'3.09',
		],
		['a generator', 'export function f() { function* g() { yield* [1, 2]; } return [...g()]; }', '1,2'],
		['BigInt and separators', 'export const f = () => 1_000n ** 2n;', '1000000'],
		['an export by another name', 'const g = () => 12;\nexport { g as f };', '12'],
		['an export that is set later', 'export let f = () => 1;\nf = () => 13;', '13'],
		['a name that is declared below', 'export { f };\nfunction f() { return 14; }', '14'],
		['odd characters', '\uFEFFexport const f = () => "</script>\u2028é語😀\0".length;', '15'],
		['a hashbang', '#!/usr/bin/env node\nexport const f = () => 15;', '15'],
		['a comment at the end', 'export const f = () => 16; // done', '16'],
		['a comment that is a licence', '/*! mine */ export const f = () => 17; /*! @license */', '17'],
		[
			'names of the language',
			'export const f = () => { const module = 1, exports = 2, require = 3; return module + exports + require; };',
			'6',
		],
		[
			'text that looks like a raw template',
			'export const f = () => String.raw`</script>\\n`;',
			'</script>\\n',
		],
	])('runs %s', async (_name, source, answer) => {
		expect(await answerOf(source)).toBe(answer);
	});

	test('is in strict mode, without `this` and `arguments` of its own', async () => {
		const source =
			'const seen = [typeof this, typeof arguments, (function () { return typeof this; })()];\nexport const f = () => seen;';
		expect(await answerOf(source)).toBe('undefined,undefined,undefined');
	});

	test('hands a class over', async () => {
		expect(await answerOf('export class f { x = 18; }', 'new f().x')).toBe('18');
		expect(await answerOf('export class f {}', 'f.name')).toBe('f');
	});

	test('hands the entry over once, after the source ran, whatever the source did before', async () => {
		const source = `const g = globalThis as any;
			Function.prototype.call = Function.prototype.apply = () => 0;
			Object.defineProperty = Object.getOwnPropertyNames = () => { throw 1; };
			(Array.prototype as any)[Symbol.iterator] = () => { throw 1; };
			g.script = g.hands = g.__descentHandle = () => 'forged';
			let __descentHandle = 1;
			function hand() {}
			export function f() { return 19; }`;
		expect(await answerOf(source, 'f() + ":" + hands')).toBe('19:1');
	});

	test.each(['__descentHand(() => 0)', '\\u{5f}_descentHand(() => 0)', '_\\u005fdescentHand'])(
		'does not let a source call %s',
		async (use) => {
			const [diagnostic] = await diagnosticsOf(`export const f = () => 1;\n${use};`);
			expect(diagnostic?.message).toContain("judge's own");
		},
	);

	test('does not let a source have a variable of the same name', async () => {
		const [diagnostic] = await diagnosticsOf(
			'let __descentHand = 20;\nexport const f = () => __descentHand;',
		);
		expect(diagnostic?.message).toContain('use another');
	});

	test('keeps code that has no use', async () => {
		expect(await codeOf('function unused() {}\nconst alsoUnused = 1;\nexport const f = 1;')).toMatch(
			/function unused\(\)[^]*alsoUnused = 1/,
		);
	});

	test('is the same every time', async () => {
		const source = 'enum E { A }\nexport class f { @((x: unknown) => x as never) m() { return E.A; } }';
		expect(await codeOf(source)).toBe(await codeOf(source));
	});
});

describe('what is wrong', () => {
	const k = 'export function f() {}\n';
	test.each([
		['let x: = 3', 2, 8, 'Unexpected "="'],
		['const é語 = "😀"; let ab = 1; let ab = 2;', 2, 34, 'already been declared (first in line 2)'],
		['a\r\nb\rlet 1', 4, 5, 'Expected ";" but found "1"'],
		['let a = "\u2028"; let 1', 2, 18, 'Expected ";" but found "1"'],
		['await g();', 2, 1, '`await` works only inside an async function here'],
		['for await (const a of []) {}', 2, 5, '`await` works only inside an async function here'],
		['return 3;', 2, 1, '`return` works only inside a function'],
		['with (a) {}', 2, 1, 'cannot be used in a module'],
		['foo(1,\n  2', 3, 4, 'Expected ")" but the file ends'],
		['if (true) {\n', 3, 1, 'Unexpected end of the file'],
		['const a = `abc\n', 3, 1, 'Unterminated'],
		['/* abc', 2, 7, 'Expected "*/"'],
		['\0', 2, 1, 'Unexpected "\\x00"'],
		['const a = 1;\na = 2;', 3, 1, 'Cannot assign to "a"'],
		['break;', 2, 1, 'Cannot use "break" here'],
	])('is found in %j', async (source, line, column, message) => {
		const [diagnostic] = await diagnosticsOf(k + source);
		expect(diagnostic).toMatchObject({ line, column });
		expect(diagnostic?.message).toContain(message);
		expect(diagnostic?.message).not.toMatch(/esbuild|iife|solution|ECMAScript|configured/);
	});

	test('is listed up to 20 times', async () => {
		expect(await diagnosticsOf(k + 'let a = 1;\n'.repeat(50))).toHaveLength(20);
	});

	test('is short and has no control characters', async () => {
		for (const source of [
			`let ${'x'.repeat(5000)} = 1; `.repeat(2),
			'"\u202e" \u202e',
			`"a" "${'b'.repeat(5000)}"`,
		])
			for (const { message } of await diagnosticsOf(k + source)) {
				expect(message.length).toBeLessThan(350);
				expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
			}
	});

	test.each([
		['', null, 'Export a function named `f`'],
		['\nfunction f() {}', 2, 'Write `export` before `function f`'],
		['export default function f() {}', 1, 'not as default'],
		['function f() {}\nmodule.exports = { f };', 2, '`module.exports` is not read'],
		['export interface f {}', null, 'Export a function named `f`'],
		['export declare function f(): void;', null, 'Export a function named `f`'],
		['export type { f };', null, 'Export a function named `f`'],
		['export = 3;', null, 'Export a function named `f`'],
	])('is a missing entry in %j', async (source, line, message) => {
		const [diagnostic] = await diagnosticsOf(source);
		expect(diagnostic?.line).toBe(line);
		expect(diagnostic?.message).toContain(message);
	});
});

describe('imports', () => {
	test.each([
		'import a from "fs"',
		'import a from "node:fs"',
		'import "fs"',
		'import a from "./x"',
		'import a from "../x.ts"',
		'import a from "/etc/passwd"',
		'import a from "/etc/passwd" with { type: "text" }',
		'import a from "./a.json" with { type: "json" }',
		'import a from "./a.wasm" with { type: "bytes" }',
		'import a from "file:///etc/passwd"',
		'import a from "data:text/javascript,1"',
		'import a from "https://example.org/a.js"',
		'import a from "lodash"',
		'import a from "#lib/judge/value.ts"',
		'import a from ""',
		'import * as a from "./solution"',
		'import a from "entry"',
		'import a from "submission:solution.ts"',
		'export * from "./x"',
		'export * as a from "./x"',
		'export { a } from "./x"',
		'import a = require("fs")',
		'require("fs")',
		'import("fs")',
		'import("./x", { with: { type: "json" } })',
		'let a = ""; import(`./${a}`)',
		'let a = ""; require("./" + a)',
	])('refuses `%s`', async (statement) => {
		const diagnostics = await diagnosticsOf(`export function f() {}\n\n${statement};`);
		expect(diagnostics).toHaveLength(1);
		expect(diagnostics[0]).toMatchObject({
			line: 3,
			message: 'This problem offers no imports: write everything in this file',
		});
	});

	test('takes types from anywhere, for they are gone when the script runs', async () => {
		expect(await answerOf('import type { A } from "./x";\nexport const f = (a?: A) => 1;')).toBe('1');
	});

	test('leaves nothing to find for a name that is only known at run time', async () => {
		for (const use of ['require(name)', 'require.resolve("./x")', 'require.cache.x', 'module.exports']) {
			const source = `export const f = (name = "fs") => { try { return ${use}; } catch (e) { return "nothing"; } };`;
			expect(await answerOf(source)).toBe('nothing');
		}
		expect(await answerOf('export const f = () => Object.keys(import.meta).length;')).toBe('0');
	});
});
