// How much more two threads of this machine do than one: two cores may be two halves of one, and may be shared.
import { Worker } from 'node:worker_threads';

/** Arithmetic only, some hundreds of milliseconds of it; answers how long it took. */
const loop = `const { parentPort } = require('node:worker_threads');
parentPort.on('message', () => {
	const started = performance.now();
	let x = 1;
	for (let i = 0; i < 2e8; i++) x = (x * 1103515245 + i) | 0;
	parentPort.postMessage(performance.now() - started + (x === 0.5 ? 1 : 0));
});`;
const rounds = 5;

/** Work done by two threads in the time that one thread does 1; 2 at best. */
export async function twoCoreLimit(): Promise<number> {
	const workers = [0, 1].map(() => new Worker(loop, { eval: true }));
	const run = (worker: Worker) =>
		new Promise<number>((resolve) => {
			worker.once('message', resolve);
			worker.postMessage(null);
		});
	const [alone, together]: [number[], number[]] = [[], []];
	try {
		await Promise.all(workers.map(run)); // compiled
		for (let round = 0; round < rounds; round++) {
			alone.push(await run(workers[0]!)); // there are two
			together.push(...(await Promise.all(workers.map(run))));
		}
	} finally {
		await Promise.all(workers.map((worker) => worker.terminate()));
	}
	const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	return (2 * mean(alone)) / mean(together);
}
