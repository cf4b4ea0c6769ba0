// The browser's worker for esbuild.
import * as esbuild from 'esbuild-wasm/esm/browser.js';
import type { Request } from '#lib/bundle/protocol.ts';
import { serveBundles } from '#lib/bundle/serve-bundles.ts';

const handle = serveBundles(esbuild, (response) => postMessage(response));
addEventListener('message', (event: MessageEvent<Request>) => handle(event.data));
