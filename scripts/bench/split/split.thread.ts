// The helper of a judge, on a thread of its own: one package, warm.
import { parentPort, workerData } from 'node:worker_threads';
import { PreparedProblem } from '#lib/judge/prepared-problem.ts';
import { giveHelp } from '#lib/worker/helper-port.ts';
import { findProblemFolder, loadProblem } from '../../../src/cli/load-problem.ts';
import { createNodeTools } from '../../../src/cli/node-tools.ts';

const tools = await createNodeTools();
const prepared = new PreparedProblem(await loadProblem(findProblemFolder(workerData as string)), tools);
await prepared.validate();

parentPort!.on('message', (port: MessagePort) => {
	giveHelp(port, () => Promise.resolve({ prepared, tools }));
});
parentPort!.postMessage('ready');
