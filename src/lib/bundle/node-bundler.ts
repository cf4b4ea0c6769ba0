// The bundler on Node. It does not keep the process from ending.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism, loadavg } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { createBundler, usualDeadlineMs, type Bundler, type BundlerOptions } from '#lib/bundle/bundler.ts';
import { capEsbuild } from '#lib/bundle/capped-esbuild.ts';
import type { Response, StartBundleWorker } from '#lib/bundle/protocol.ts';

export function createNodeBundler(options?: BundlerOptions): Bundler {
	return createBundler(startThread, loadModule, { deadlineMs: deadlineUnderLoad, ...options });
}

/** Longer where many processes wait for each core. */
function deadlineUnderLoad(): number {
	const [waiting = 0] = loadavg();
	return usualDeadlineMs * Math.max(1, waiting / availableParallelism() / 2);
}

const startThread: StartBundleWorker = (listener) => {
	// Nothing that the thread prints may reach the output of a command. Its streams are not read either: reading them
	// would keep the process from ending.
	const worker = new Worker(new URL('./bundle.node-worker.mjs', import.meta.url), {
		execArgv: [],
		stdout: true,
		stderr: true,
		// As deep as in Chromium: about 3,000 nested arrays, negations or conditionals.
		resourceLimits: { stackSizeMb: 16 },
	});
	worker.on('message', (response: Response) => listener.heard(response));
	worker.on('messageerror', (error) => listener.failed(error.message));
	worker.on('error', (error: unknown) => listener.failed(String(error)));
	worker.on('exit', (code) => listener.failed(`exit ${code}`));
	worker.unref(); // after the listeners, which take hold of the process again
	return {
		send: (request) => worker.postMessage(request),
		stop: () => void worker.terminate(),
	};
};

async function loadModule(): Promise<WebAssembly.Module> {
	optimiseLess();
	const path = createRequire(import.meta.url).resolve('esbuild-wasm/esbuild.wasm');
	return WebAssembly.compile(capEsbuild(await readFile(path)));
}

/**
 * The V8 of Node 20 optimises a wasm function after little work, on cores that the first verdict waits for: half of its
 * processor time. Later ones wait about as long as this lets it wait.
 */
function optimiseLess(): void {
	const [version = ''] = process.versions.v8.split('.');
	if (Number(version) < 12) setFlagsFromString('--wasm-tiering-budget=50000000');
}
