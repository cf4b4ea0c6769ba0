import { expect, test } from 'vitest';
import type { Run, Tools } from '#lib/judge/tools.ts';
import { unhurried } from '#lib/worker/unhurried.ts';

test('a message that came in during long work is heard before the work ends', async () => {
	let now = 0;
	const order: string[] = [];
	const run: Run = {
		outcome: { kind: 'returned', value: null, changedInput: null },
		ops: 0,
		peakBytes: 0,
		stackBytes: 0,
		ms: 0,
		console: [],
	};
	const tools: Tools = {
		bundle: () => Promise.reject(new Error('not asked')),
		locate: (_, at) => at,
		sandbox: {
			open: () => ({
				run: () => {
					now += 5;
					order.push('program');
					return Promise.resolve(run);
				},
			}),
		},
	};
	const entry = { kind: 'function', name: 'f', parameters: {} } as const;
	const program = unhurried(tools, () => now).sandbox.open({ code: '', map: '' }, entry);
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => {
		order.push('message');
		port1.close();
	};
	port2.postMessage(null);
	for (let i = 0; i < 20; i++) await program.run([], { ops: 1, heapBytes: 1, deadlineMs: 1 }, 0);
	expect(order.indexOf('message')).toBeGreaterThan(-1);
	expect(order.indexOf('message')).toBeLessThan(20);
});
