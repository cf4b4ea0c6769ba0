// Tools that tell when a program starts and ends, so that the page knows whose silence it hears.
import type { Script, Tools } from '#lib/judge/tools.ts';

export interface Watch {
	readonly running: (whose: 'submission' | 'package') => void;
	readonly between: () => void;
}

/** @param source the submission; every other script is the problem package's own */
export function watched(tools: Tools, source: string, watch: Watch): Tools {
	let submitted: Script | null = null;
	return {
		...tools,
		bundle: async (text, entry) => {
			const bundled = await tools.bundle(text, entry);
			if (bundled.ok && text === source) submitted = bundled.script;
			return bundled;
		},
		sandbox: {
			open: (script, entry, options) => {
				const program = tools.sandbox.open(script, entry, options);
				const whose = script === submitted ? 'submission' : 'package';
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
