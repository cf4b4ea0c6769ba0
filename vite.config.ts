import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { licences } from './scripts/licences.ts';
import { earlyChunk } from './scripts/early/plugin.ts';
import { changedEngines } from './scripts/engines-plugin.ts';
import { nameProblemChunks } from './scripts/packages/name-chunks.ts';
import { problemPackages } from './scripts/packages/plugin.ts';

export default defineConfig({
	plugins: [changedEngines(), problemPackages(), nameProblemChunks(), earlyChunk(), licences(), sveltekit()],
	worker: {
		format: 'es',
		plugins: () => [changedEngines(), problemPackages(), nameProblemChunks(), licences()],
	},
	resolve: {
		alias: [
			// monaco-vim asks for files of Monaco by the paths of older versions, and its browser build for a global.
			{ find: /^monaco-editor\/esm\/vs\/(.*)$/, replacement: 'monaco-editor/$1' },
			{
				find: /^monaco-vim$/,
				replacement: fileURLToPath(new URL('node_modules/monaco-vim/dist/index.mjs', import.meta.url)),
			},
		],
	},
	// What is found only when it is first used: the page would be loaded anew under the reader's hands.
	optimizeDeps: {
		include: [
			'@jitl/quickjs-wasmfile-release-sync',
			'@jridgewell/trace-mapping',
			'@observablehq/plot',
			'esbuild-wasm/esm/browser.js',
			'quickjs-emscripten-core',
		],
	},
	// What Kit does not serve in development by itself.
	server: { fs: { allow: ['problems'] } },
	build: { target: 'es2022', chunkSizeWarningLimit: 8000 },
});
