import * as esbuild from './esbuild.js';

const text = fetch('submission.ts').then((response) => response.text());
await esbuild.initialize({
	wasmModule: await WebAssembly.compileStreaming(fetch('esbuild.wasm')),
	worker: false,
});
await esbuild.transform(await text, { loader: 'ts', format: 'iife', target: 'es2023' });
postMessage('done');
