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

/** What judging a problem reads beside its `problem.ts`: one file a problem. */
export function judgedWith(moduleId: string): string | null {
	return /\?raw$|\.json$/.test(moduleId) ? problemOf(moduleId) : null;
}

/** The problem that a module belongs to: of its package, or its bundled reference. */
function problemOf(moduleId: string): string | null {
	const [, slug, bundled] =
		/\/problems\/([^/]+)\/.*\.ts|\/\.generated\/references\/([^/]+)\.json$/.exec(moduleId) ?? [];
	return slug ?? bundled ?? null;
}
