// What starts the judge before the page is alive is a chunk of its own, that `head.mjs` finds by its name.
import type { Plugin } from 'vite';

const name = 'early-judge';
const modules = /\/src\/lib\/(?:worker\/(?:start-early|early-judge|hire-judge)|bundle\/life)\.ts$/;

export function earlyChunk(): Plugin {
	return {
		name: 'early-chunk',
		applyToEnvironment: (environment) => environment.name === 'client',
		outputOptions(options) {
			const others = options.chunkFileNames;
			if (others === undefined) return null;
			return {
				...options,
				codeSplitting: { groups: [{ name, test: modules }] },
				chunkFileNames(chunk) {
					const path = typeof others === 'function' ? others(chunk) : others;
					return chunk.name === name ? path.replace('[hash]', `${name}.[hash]`) : path;
				},
			};
		},
	};
}
