// Tools for work that may wait: between programs, messages that came in are heard.
import type { Tools } from '#lib/judge/tools.ts';

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

/** Resolves once messages that wait already were handled. A timer would do the same, but browsers slow nested ones. */
function nextTurn(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
