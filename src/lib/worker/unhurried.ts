// Tools for work that may wait: between programs, messages that came in are heard.
import type { Tools } from '#lib/judge/tools.ts';
import { nextTurn } from '#lib/worker/next-turn.ts';

/** Programs run back to back for about this long. */
const turnMs = 8;

/** @param now milliseconds from any fixed moment */
export function unhurried(tools: Tools, now: () => number): Tools {
	let turnBegan = now();
	return {
		...tools,
		sandbox: {
			open: (...asked) => {
				const program = tools.sandbox.open(...asked);
				return {
					run: async (...given) => {
						if (now() - turnBegan > turnMs) {
							await nextTurn();
							turnBegan = now();
						}
						return program.run(...given);
					},
				};
			},
		},
	};
}
