// Tools that tell when a program starts and ends, so that the page knows whose silence it hears.
import type { Script, Tools } from '#lib/judge/tools.ts';

export interface Watch {
	readonly running: (whose: 'submission' | 'package') => void;
	readonly between: () => void;
}

/** Known by its text until it is bundled, then by its script. Every other script is the problem package's own. */
export interface Submitted {
	readonly source: string | null;
	script: Script | null;
}

export function watched(tools: Tools, submitted: Submitted, watch: Watch): Tools {
	return {
		...tools,
		bundle: async (text, entry) => {
			const bundled = await tools.bundle(text, entry);
			if (bundled.ok && text === submitted.source) submitted.script = bundled.script;
			return bundled;
		},
		sandbox: {
			open: (script, entry, options) => {
				const program = tools.sandbox.open(script, entry, options);
				const whose = script === submitted.script ? 'submission' : 'package';
				return {
					run: async (input, limits, seed) => {
						watch.running(whose);
						try {
							return await program.run(input, limits, seed);
						} finally {
							watch.between();
						}
					},
				};
			},
		},
	};
}
