import adapter from '@sveltejs/adapter-static';
import { compress } from './scripts/compress.mjs';
import { startFromHead } from './scripts/early/head.mjs';
import { writeOfflineList } from './scripts/offline.mjs';

const files = adapter({ fallback: '404.html' });

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: {
			name: files.name,
			async adapt(builder) {
				await files.adapt(builder);
				await startFromHead('build');
				await writeOfflineList('build');
				await compress('build');
			},
		},
		inlineStyleThreshold: 4096,
		// The page registers it when it has nothing better to do: src/lib/state/updates.svelte.ts.
		serviceWorker: { register: false },
		prerender: { entries: ['*'] },
		// A host that can send headers adds static/_headers to this: only headers reach workers and forbid framing.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'worker-src': ['self'],
				'connect-src': ['self'],
				'style-src': ['self', 'unsafe-inline'],
				'font-src': ['self', 'data:'],
				'img-src': ['self', 'data:'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
			},
		},
	},
};
