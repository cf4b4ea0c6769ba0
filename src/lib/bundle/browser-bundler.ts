// The bundler in a browser.
import esbuildUrl from 'virtual:capped-esbuild';
import { createBundler, type Bundler } from '#lib/bundle/bundler.ts';
import { loadWasm } from '#lib/bundle/load-wasm.ts';
import type { StartBundleWorker } from '#lib/bundle/protocol.ts';

/** @param startWorker starts `bundle.worker.ts` and speaks to it through a port */
export function createBrowserBundler(startWorker: StartBundleWorker): Bundler {
	return createBundler(startWorker, () => loadWasm(esbuildUrl));
}
