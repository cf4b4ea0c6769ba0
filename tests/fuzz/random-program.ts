// Programs that nobody would write: statements and expressions put together at random, around what a submission is given.
import fc from 'fast-check';

const names = ['X', 'y', 'Q', 'k', 'a', 'b', 'c', 'f'];
const globals = [
	...[
		'Math',
		'Array',
		'Object',
		'JSON',
		'Symbol',
		'Reflect',
		'Promise',
		'Proxy',
		'Map',
		'Set',
		'WeakMap',
		'Date',
	],
	...[
		'Float64Array',
		'Uint8Array',
		'ArrayBuffer',
		'DataView',
		'RegExp',
		'Error',
		'Function',
		'BigInt',
		'Number',
	],
	...[
		'String',
		'globalThis',
		'console',
		'Intl',
		'Atomics',
		'SharedArrayBuffer',
		'FinalizationRegistry',
		'eval',
	],
];
const properties = [
	...[
		'length',
		'constructor',
		'prototype',
		'__proto__',
		'toString',
		'valueOf',
		'toJSON',
		'then',
		'map',
		'push',
		'pop',
	],
	...[
		'sort',
		'fill',
		'flat',
		'join',
		'splice',
		'call',
		'apply',
		'bind',
		'keys',
		'entries',
		'from',
		'of',
		'repeat',
	],
	...[
		'split',
		'replace',
		'match',
		'padEnd',
		'concat',
		'slice',
		'resolve',
		'stringify',
		'parse',
		'defineProperty',
	],
	...[
		'freeze',
		'setPrototypeOf',
		'getOwnPropertyDescriptor',
		'ownKeys',
		'log',
		'error',
		'abs',
		'random',
		'max',
		'raw',
	],
	...[
		'buffer',
		'transfer',
		'resize',
		'set',
		'subarray',
		'stack',
		'message',
		'name',
		'caller',
		'arguments',
		'callee',
	],
];
const literals = [
	...[
		'0',
		'-0',
		'1',
		'2',
		'-1',
		'0.1',
		'1e3',
		'1e308',
		'2 ** 31',
		'2 ** 53',
		'NaN',
		'Infinity',
		'1n',
		'10n ** 40n',
	],
	...[
		"''",
		"'a'",
		"'x'.repeat(1000)",
		"'\\0'",
		"'\\ud800'",
		'`t`',
		'null',
		'undefined',
		'true',
		'false',
		'/a+/g',
	],
	...[
		'[]',
		'({})',
		'[1, 2, 3]',
		'[,]',
		'[[]]',
		'Symbol.iterator',
		'this',
		'(function () { return new.target; })',
		'(() => 1)',
		'(class {})',
	],
];
const binary = [
	'+',
	'-',
	'*',
	'/',
	'%',
	'**',
	'===',
	'<',
	'&&',
	'||',
	'??',
	'&',
	'>>>',
	'in',
	'instanceof',
	',',
];
const unary = ['-', '!', '~', 'typeof ', 'void '];

const { expression, statement } = fc.letrec<{ expression: string; statement: string }>((tie) => {
	const inner = tie('expression');
	const block = fc.array(tie('statement'), { maxLength: 4 }).map((all) => all.join('\n'));
	const list = fc.array(inner, { maxLength: 3 }).map((all) => all.join(', '));
	const name = fc.constantFrom(...names);
	const property = fc.constantFrom(...properties);
	return {
		expression: fc.oneof(
			{ maxDepth: 5, depthSize: 'small' },
			fc.constantFrom(...names, ...literals),
			fc.constantFrom(...globals),
			fc.tuple(inner, fc.constantFrom(...binary), inner).map(([a, op, b]) => `((${a}) ${op} (${b}))`),
			fc.tuple(fc.constantFrom(...unary), inner).map(([op, a]) => `(${op}(${a}))`),
			fc.tuple(inner, property).map(([a, key]) => `(${a})?.${key}`),
			fc.tuple(inner, inner).map(([a, key]) => `(${a})?.[${key}]`),
			fc.tuple(inner, property).map(([a, key]) => `(delete (${a})?.${key})`),
			fc.tuple(inner, property, list).map(([a, key, given]) => `(${a})?.${key}?.(${given})`),
			fc.tuple(inner, list).map(([a, given]) => `(${a})?.(${given})`),
			fc.tuple(fc.constantFrom(...globals), list).map(([a, given]) => `new ${a}(${given})`),
			list.map((items) => `[${items}]`),
			inner.map((a) => `[...(${a})]`),
			fc.tuple(property, inner).map(([key, a]) => `({ ${key}: ${a} })`),
			fc.tuple(property, inner).map(([key, a]) => `({ get ${key}() { return ${a}; } })`),
			fc.tuple(name, inner).map(([of, a]) => `((${of}: any) => ${a})`),
			block.map((body) => `(function* () { ${body} yield 1; })()`),
			block.map((body) => `(async () => { ${body} })()`),
			fc.tuple(inner, inner, inner).map(([a, b, c]) => `((${a}) ? (${b}) : (${c}))`),
			fc.tuple(inner, property, inner).map(([a, key, b]) => `((${a} as any)!.${key} = (${b}))`),
			inner.map((a) => `\`\${${a}}\``),
		),
		statement: fc.oneof(
			{ maxDepth: 4, depthSize: 'small' },
			inner.map((a) => `${a};`),
			fc.tuple(name, inner).map(([of, a]) => `${of} = ${a};`),
			inner.map((a) => `return ${a};`),
			inner.map((a) => `throw ${a};`),
			fc.tuple(inner, block, block).map(([a, yes, no]) => `if (${a}) { ${yes} } else { ${no} }`),
			fc.tuple(name, block).map(([of, body]) => `for (let i = 0; i < 20; i++) { ${of} = i; ${body} }`),
			fc.tuple(inner, block).map(([a, body]) => `for (const i of (${a}) ?? []) { ${body} }`),
			fc.tuple(inner, block).map(([a, body]) => `for (const i in (${a})) { ${body} }`),
			fc.tuple(inner, block).map(([a, body]) => `while (${a}) { ${body} break; }`),
			block.map((body) => `for (;;) { ${body} }`),
			fc
				.tuple(block, block, block)
				.map(([a, b, c]) => `try { ${a} } catch (e: any) { a = e; ${b} } finally { ${c} }`),
			fc.tuple(name, inner, inner).map(([of, a, b]) => `switch (${of}) { case ${a}: ${b}; default: ${a}; }`),
			inner.map((a) => `console.log(${a});`),
			fc.tuple(property, block).map(([key, body]) => `f = { ${key}() { ${body} } };`),
		),
	};
});

/** A submission to `knn-classifier`: most compile, few return. */
export const randomProgram: fc.Arbitrary<string> = fc
	.tuple(
		fc.array(statement, { maxLength: 3 }),
		fc.array(statement, { minLength: 1, maxLength: 6 }),
		expression,
	)
	.map(
		([before, within, last]) => `let [a, b, c, f, X, y, Q, k]: any[] = [];
try {
	(() => { ${before.join('\n')} })();
} catch {}
export function knnClassify(X: any, y: any, Q: any, k: any): any {
	${within.join('\n\t')}
	return ${last};
}
`,
	);
