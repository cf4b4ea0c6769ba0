import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { meters } from '#lib/sandbox/meter/meter.ts';
import { meterQuickJS } from '#lib/sandbox/meter-quickjs.ts';

const engine = createRequire(import.meta.url).resolve('@jitl/quickjs-wasmfile-release-sync/wasm');
const bytes = new Uint8Array(readFileSync(engine));

test('the metered engine is sound, is the same every time and exports the meters', async () => {
	const metered = await meterQuickJS(bytes);
	expect(WebAssembly.validate(metered)).toBe(true);
	expect(await meterQuickJS(bytes)).toEqual(metered);
	const exported = WebAssembly.Module.exports(new WebAssembly.Module(metered)).map(({ name }) => name);
	expect(exported).toEqual(expect.arrayContaining([...meters]));
});

test('another binary is refused', async () => {
	const other = bytes.slice();
	other[other.length - 1]! ^= 1; // not empty
	await expect(meterQuickJS(other)).rejects.toThrow('not the pinned one');
});
