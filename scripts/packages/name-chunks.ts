// A chunk that holds files of one problem alone is named after it: offline.mjs sees from its name whose it is.
import type { Plugin } from 'vite';

export function nameProblemChunks(): Plugin {
	return {
		name: 'name-problem-chunks',
		outputOptions(options) {
			const others = options.chunkFileNames;
			if (typeof others !== 'string' || !others.includes('/immutable/')) return null;
			const folder = others.slice(0, others.lastIndexOf('/'));
			return {
				...options,
				chunkFileNames({ moduleIds }) {
					const slugs = new Set(moduleIds.map(problemOf));
					const [slug = null] = slugs;
					return slugs.size === 1 && slug !== null ? `${folder}/problems/${slug}.[hash].js` : others;
				},
			};
		},
	};
}

/** The problem whose package a module belongs to. */
function problemOf(moduleId: string): string | null {
	return /\/problems\/([^/]+)\/.*\.ts/.exec(moduleId)?.[1] ?? null;
}
