// The browser's worker for esbuild. Its first message brings the port that its requests come through.
import * as esbuild from 'esbuild-wasm/esm/browser.js';
import { showLife } from '#lib/bundle/life.ts';
import type { Request } from '#lib/bundle/protocol.ts';
import { serveBundles } from '#lib/bundle/serve-bundles.ts';

showLife((alive) => postMessage(alive));
addEventListener(
	'message',
	({ ports: [port] }) => {
		if (port === undefined) return;
		const handle = serveBundles(esbuild, (response) => port.postMessage(response));
		port.onmessage = (event: MessageEvent<Request>) => handle(event.data);
	},
	{ once: true },
);
