// Vite: `virtual:metered-quickjs` is the address of the metered engine, in development and in the built site.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { ensureMeteredWasm } from '../src/lib/sandbox/metered-wasm.node.ts';

const name = 'virtual:metered-quickjs';

/** Where the engine's glue names the plain engine: never fetched, and half a megabyte of the site if it were kept. */
const plainEngine = /\(new URL\("emscripten-module\.wasm", ?import\.meta\.url\)\)\.href/;

export function meteredWasm(): Plugin {
	let building = false;
	return {
		name: 'metered-wasm',
		configResolved({ command }) {
			building = command === 'build';
		},
		resolveId: (id) => (id === name ? `\0${name}` : null),
		transform: {
			filter: { id: /quickjs-wasmfile-release-sync/, code: plainEngine },
			handler: (code) => ({ code: code.replace(plainEngine, '""'), map: null }),
		},
		async load(id) {
			if (id !== `\0${name}`) return null;
			const path = await ensureMeteredWasm();
			if (!building) return `export default ${JSON.stringify(`/@fs/${path.replace(/^\//, '')}`)};`;
			const asset = this.emitFile({ type: 'asset', name: basename(path), source: await readFile(path) });
			return `export default import.meta.ROLLUP_FILE_URL_${asset};`;
		},
	};
}
