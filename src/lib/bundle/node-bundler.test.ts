// Sources that kill or hang esbuild, on the real thing. Each must end as a diagnostic, and the next must not notice.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { createNodeBundler } from '#lib/bundle/node-bundler.ts';
import { fn } from '#lib/judge/problem.ts';

const bundler = createNodeBundler();
afterAll(() => bundler.close());
const entry = fn('f', {});
const good = 'export function f(): void {}\n';

const doubling = (times: number): string =>
	`enum E { a0 = "xxxxxxxxxxxxxxxx"${Array.from({ length: times }, (_, i) => `, a${i + 1} = a${i} + a${i}`).join('')} }`;

/** Whether `either` is refused depends on the stack that the platform and its compiler's state leave. */
const attacks: readonly (readonly [name: string, source: string, verdict: 'refused' | 'either'])[] = [
	['10,000 nested parentheses', '('.repeat(1e4) + '1' + ')'.repeat(1e4), 'either'],
	['5,000 nested arrays', '['.repeat(5e3) + '1' + ']'.repeat(5e3), 'either'],
	['3,000 times else if', `let a = 1; ${'if (a) {} else '.repeat(3e3)}{}`, 'either'],
	['100,000 negations', `${'!'.repeat(1e5)}1`, 'refused'],
	['nested arrow functions', `${'x=>'.repeat(6e4)}1`, 'refused'],
	['nested blocks', '{'.repeat(1e5) + '}'.repeat(1e5), 'refused'],
	['nested templates', '`${'.repeat(5e4) + '1' + '}`'.repeat(5e4), 'refused'],
	['nested types', `let q: ${'Array<'.repeat(3e4)}1${'>'.repeat(3e4)};`, 'either'],
	['an enum that doubles 22 times', doubling(22), 'refused'],
	['an enum that doubles 40 times', doubling(40), 'refused'],
	['a long enum constant used often', `enum E { a = "${'x'.repeat(1e5)}" }${'E.a;'.repeat(2000)}`, 'refused'],
];

test.each(attacks)('survives %s', { timeout: 60_000 }, async (_name, attack, verdict) => {
	const bundled = await bundler.bundle(good + attack, entry);
	if (verdict === 'refused') expect(bundled.ok).toBe(false);
	if (!bundled.ok)
		expect(bundled.diagnostics[0]?.message).toMatch(/too deeply nested or too large|more than 4 MB/);
	expect(await bundler.bundle(good, entry)).toMatchObject({ ok: true });
});

test('gives the same script before and after the compiler was replaced', { timeout: 60_000 }, async () => {
	const before = await bundler.bundle(good, entry);
	await bundler.bundle(good + '!'.repeat(1e5), entry);
	expect(await bundler.bundle(good, entry)).toEqual(before);
});

test.each(['file:///etc/passwd', '/etc/passwd', 'data:application/json,%7B', './x.map'])(
	'reads no source map at %s',
	async (url) => {
		for (const comment of [
			`//# sourceMappingURL=${url}`,
			`/*# sourceMappingURL=${url} */`,
			`//@ sourceMappingURL=${url}`,
		])
			expect(await bundler.bundle(`${good}${comment}\n`, entry)).toMatchObject({ ok: true });
	},
);

test('does not keep a process from ending, and prints nothing', { timeout: 60_000 }, async () => {
	const program = `
		import { createNodeBundler } from '#lib/bundle/node-bundler.ts';
		const { bundle } = createNodeBundler();
		const entry = { kind: 'function', name: 'f', parameters: {} };
		const dead = await bundle('!'.repeat(1e5), entry);
		const good = await bundle('export const f = 1', entry);
		console.log(dead.ok, good.ok);`;
	const { stdout, stderr } = await promisify(execFile)(
		process.execPath,
		['--import', 'tsx', '--input-type=module', '--eval', program],
		{ timeout: 50_000 },
	);
	expect({ stdout, stderr }).toEqual({ stdout: 'false true\n', stderr: '' });
});
