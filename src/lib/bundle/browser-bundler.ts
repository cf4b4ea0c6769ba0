// The bundler in a browser.
import wasmUrl from 'esbuild-wasm/esbuild.wasm?url';
import { createBundler, type Bundler } from '#lib/bundle/bundler.ts';
import { compileEsbuild } from '#lib/bundle/compile-esbuild.ts';
import type { StartBundleWorker } from '#lib/bundle/protocol.ts';

/** @param startWorker starts `bundle.worker.ts` and speaks to it through a port */
export function createBrowserBundler(startWorker: StartBundleWorker): Bundler {
	return createBundler(startWorker, loadModule);
}

async function loadModule(): Promise<WebAssembly.Module> {
	const response = await fetch(wasmUrl);
	if (!response.ok) throw new Error(`${response.status} for the compiler`);
	return compileEsbuild(new Uint8Array(await response.arrayBuffer()));
}
