// Node's worker thread for esbuild. It is the browser's build that runs, which has no file system.
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type * as esbuild from 'esbuild-wasm';
import type { Request } from '#lib/bundle/protocol.ts';
import { serveBundles } from '#lib/bundle/serve-bundles.ts';

if (!parentPort) throw new Error('this file is the body of a worker thread');
const port = parentPort;

// esbuild takes its globals from `self`: everything of the language and the web, nothing of Node.
const self: Record<string, unknown> = {};
for (const name of Object.getOwnPropertyNames(globalThis))
	if (!['process', 'global', 'Buffer', 'require', 'navigator'].includes(name))
		Object.defineProperty(self, name, { get: () => Reflect.get(globalThis, name), enumerable: true });
Object.defineProperty(globalThis, 'self', { value: self });

const require = createRequire(import.meta.url);
const handle = serveBundles(require('esbuild-wasm/lib/browser.js') as typeof esbuild, (response) =>
	port.postMessage(response),
);
port.on('message', (request: Request) => handle(request));
