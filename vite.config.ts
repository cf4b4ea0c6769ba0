import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { meteredWasm } from './scripts/metered-wasm-plugin.ts';

export default defineConfig({
	plugins: [meteredWasm(), sveltekit()],
	worker: {
		format: 'es',
		plugins: () => [meteredWasm()],
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						{
							// The reference and the labelled submissions of a problem are read together: one file a problem.
							test: /\/problems\/[^/]+\/.*\?raw$/,
							name: (id) => /\/problems\/([^/]+)\//.exec(id)?.[1] ?? null,
						},
					],
				},
			},
		},
	},
	// What Kit does not serve in development by itself.
	server: { fs: { allow: ['problems', '.generated'] } },
	build: { target: 'es2022', chunkSizeWarningLimit: 8000 },
});
