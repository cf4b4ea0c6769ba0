import { availableParallelism } from 'node:os';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		// The longest of the unit tests wait for processes of their own.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		projects: [
			{
				// Beside the code, and what spans folders without a browser.
				plugins: [svelte()],
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: ['tests/journeys/**', 'node_modules/**'],
					setupFiles: ['tests/fixed-seed.ts'],
					testTimeout: 240_000, // for tests that hang: a slow machine takes a minute for what a fast one does in fifteen seconds
				},
			},
			{
				// A browser on the built site.
				test: {
					name: 'journeys',
					include: ['tests/journeys/**/*.test.ts'],
					testTimeout: 240_000,
					hookTimeout: 120_000,
					fileParallelism: false,
					expect: { poll: { timeout: 30_000 } },
					retry: 1, // told in the output: a browser on a busy machine now and then loses a page
				},
			},
		],
	},
});
