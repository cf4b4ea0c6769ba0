import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { meteredWasm } from './scripts/metered-wasm-plugin.ts';

export default defineConfig({
	plugins: [meteredWasm(), sveltekit()],
	worker: { format: 'es', plugins: () => [meteredWasm()] },
	build: { target: 'es2022', chunkSizeWarningLimit: 8000 },
});
