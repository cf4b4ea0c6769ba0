// The judge's end of its compilers: workers that the page starts for it, spoken to through a port each.
import type { Response, StartBundleWorker } from '#lib/bundle/protocol.ts';
import type { CompilerAsked, CompilerFailed, CompilerGiven } from '#lib/worker/protocol.ts';

const failures = new Map<number, (reason: string) => void>();
/** The compiler that came with the judge, until it is used. */
let given: Compiler | null = null;
let lastId = 0;

interface Compiler {
	readonly id: number;
	readonly port: MessagePort;
}

export const askForCompiler: StartBundleWorker = (listener) => {
	const { id, port } = given ?? ask();
	given = null;
	port.onmessage = (event: MessageEvent<Response>) => listener.heard(event.data);
	port.onmessageerror = () => listener.failed('an answer that can not be read');
	failures.set(id, (reason) => listener.failed(reason));
	return {
		send: (request) => port.postMessage(request),
		stop() {
			failures.delete(id);
			port.close();
			postMessage({ type: 'end-compiler', id } satisfies CompilerAsked);
		},
	};
};

function ask(): Compiler {
	const id = ++lastId;
	const { port1, port2 } = new MessageChannel();
	postMessage({ type: 'start-compiler', id } satisfies CompilerAsked, { transfer: [port2] });
	return { id, port: port1 };
}

export function compilerGiven({ id }: CompilerGiven, port: MessagePort): void {
	given = { id, port };
}

export function compilerFailed({ id, reason }: CompilerFailed): void {
	if (given?.id === id) given = null;
	failures.get(id)?.(reason);
}
