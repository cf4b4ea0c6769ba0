// Vite: the addresses of the two engines as we change them, in development and in the built site. Changed before they are
// sent, a browser can compile them while they arrive, and keep what it compiled.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { capEsbuild } from '../src/lib/bundle/capped-esbuild.ts';
import { ensureMeteredWasm } from '../src/lib/sandbox/metered-wasm.node.ts';
import { meteredName } from '../src/lib/sandbox/meter-quickjs.ts';

interface Engine {
	readonly file: string;
	bytes(): Promise<Uint8Array>;
}
const engines: Readonly<Record<string, Engine>> = {
	'virtual:metered-quickjs': {
		file: meteredName,
		bytes: async () => readFile(await ensureMeteredWasm()),
	},
	'virtual:capped-esbuild': {
		file: 'esbuild.wasm',
		bytes: async () =>
			capEsbuild(await readFile(createRequire(import.meta.url).resolve('esbuild-wasm/esbuild.wasm'))),
	},
};

/** Where the engine's glue names the plain engine: never fetched, and half a megabyte of the site if it were kept. */
const plainEngine = /\(new URL\("emscripten-module\.wasm", ?import\.meta\.url\)\)\.href/;

export function changedEngines(): Plugin {
	let building = false;
	return {
		name: 'changed-engines',
		configResolved({ command }) {
			building = command === 'build';
		},
		configureServer({ middlewares }) {
			for (const { file, bytes } of Object.values(engines))
				middlewares.use(`/@engine/${file}`, async (_, response) => {
					response.setHeader('Content-Type', 'application/wasm').end(await bytes());
				});
		},
		resolveId: (id) => (id in engines ? `\0${id}` : null),
		transform: {
			filter: { id: /quickjs-wasmfile-release-sync/, code: plainEngine },
			handler: (code) => ({ code: code.replace(plainEngine, '""'), map: null }),
		},
		async load(id) {
			const engine = id.startsWith('\0') ? engines[id.slice(1)] : undefined;
			if (engine === undefined) return null;
			if (!building) return `export default '/@engine/${engine.file}';`;
			const asset = this.emitFile({ type: 'asset', name: engine.file, source: await engine.bytes() });
			return `export default import.meta.ROLLUP_FILE_URL_${asset};`;
		},
	};
}
