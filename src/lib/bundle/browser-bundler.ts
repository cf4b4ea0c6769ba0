// The bundler in a browser: in a page, or in a worker, which may start workers of its own.
import wasmUrl from 'esbuild-wasm/esbuild.wasm?url';
import { createBundler, type Bundler, type BundlerOptions } from '#lib/bundle/bundler.ts';
import { compileEsbuild } from '#lib/bundle/compile-esbuild.ts';
import type { Response, StartBundleWorker } from '#lib/bundle/protocol.ts';

export function createBrowserBundler(options?: BundlerOptions): Bundler {
	return createBundler(startWorker, loadModule, options);
}

const startWorker: StartBundleWorker = (listener) => {
	const worker = new Worker(new URL('./bundle.worker.ts', import.meta.url), {
		type: 'module',
		name: 'esbuild',
	});
	worker.addEventListener('message', (event: MessageEvent<Response>) => listener.heard(event.data));
	worker.addEventListener('messageerror', () => listener.failed('an answer that can not be read'));
	worker.addEventListener('error', (event) => {
		event.preventDefault();
		listener.failed(event.message);
	});
	return {
		send: (request) => worker.postMessage(request),
		stop: () => worker.terminate(),
	};
};

async function loadModule(): Promise<WebAssembly.Module> {
	const response = await fetch(wasmUrl);
	if (!response.ok) throw new Error(`${response.status} for the compiler`);
	return compileEsbuild(new Uint8Array(await response.arrayBuffer()));
}
