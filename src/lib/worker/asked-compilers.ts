// The judge's end of its compilers: workers that the page starts for it, spoken to through a port each.
import type { Response, StartBundleWorker } from '#lib/bundle/protocol.ts';
import type { CompilerAsked, CompilerFailed } from '#lib/worker/protocol.ts';

const failures = new Map<number, (reason: string) => void>();
let lastId = 0;

export const askForCompiler: StartBundleWorker = (listener) => {
	const id = ++lastId;
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = (event: MessageEvent<Response>) => listener.heard(event.data);
	port1.onmessageerror = () => listener.failed('an answer that can not be read');
	failures.set(id, (reason) => listener.failed(reason));
	postMessage({ type: 'start-compiler', id } satisfies CompilerAsked, { transfer: [port2] });
	return {
		send: (request) => port1.postMessage(request),
		stop() {
			failures.delete(id);
			port1.close();
			postMessage({ type: 'end-compiler', id } satisfies CompilerAsked);
		},
	};
};

export function compilerFailed({ id, reason }: CompilerFailed): void {
	failures.get(id)?.(reason);
}
