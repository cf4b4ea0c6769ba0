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
					const slug = onlySlug(moduleIds);
					return slug === null ? others : `${folder}/problems/${slug}.[hash].js`;
				},
			};
		},
	};
}

function onlySlug(moduleIds: readonly string[]): string | null {
	const slugs = new Set(moduleIds.map((id) => /\/problems\/([^/]+)\/[^/]+\.ts/.exec(id)?.[1] ?? null));
	const [slug = null] = slugs;
	return slugs.size === 1 ? slug : null;
}
