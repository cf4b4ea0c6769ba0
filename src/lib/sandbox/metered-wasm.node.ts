// The metered engine as a file, made once and kept in `.generated`.
import { mkdirSync, readFileSync, existsSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { meteredName, meterQuickJS } from '#lib/sandbox/meter-quickjs.ts';

/** Path of the metered engine; made when it is missing. */
export async function ensureMeteredWasm(): Promise<string> {
	const path = fileURLToPath(new URL(`../../../.generated/${meteredName}`, import.meta.url));
	if (existsSync(path)) return path;
	const engine = createRequire(import.meta.url).resolve('@jitl/quickjs-wasmfile-release-sync/wasm');
	const metered = await meterQuickJS(new Uint8Array(readFileSync(engine)));
	mkdirSync(dirname(path), { recursive: true });
	const draft = `${path}.${process.pid}`;
	writeFileSync(draft, metered);
	renameSync(draft, path); // whole or not at all, also when several start at once
	return path;
}
