// The judge's tools on Node: the same bundler and sandbox as on the page.
import { readFile } from 'node:fs/promises';
import { createNodeBundler } from '#lib/bundle/node-bundler.ts';
import { locate } from '#lib/bundle/source-positions.ts';
import type { Tools } from '#lib/judge/tools.ts';
import { ensureMeteredWasm } from '#lib/sandbox/metered-wasm.node.ts';
import { createSandbox } from '#lib/sandbox/quickjs-sandbox.ts';
import { threadClock } from './thread-clock.ts';

export async function createNodeTools(): Promise<Tools> {
	const bundler = createNodeBundler();
	bundler.warm().catch(() => {}); // the compiler starts while the problem is loaded; who needs it is told if it can't
	const wasm = await WebAssembly.compile(await readFile(await ensureMeteredWasm()));
	return {
		bundle: bundler.bundle,
		sandbox: await createSandbox(wasm, threadClock()),
		locate,
	};
}
