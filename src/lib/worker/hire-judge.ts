// A judge's worker with the compilers that it asks for. The page starts them: Firefox now and then waits for ever in a
// worker that starts another after one of its own has ended.
import { watchLife, type Alive } from '#lib/bundle/life.ts';
import type { CompilerAsked, CompilerFailed, CompilerGiven } from '#lib/worker/protocol.ts';

/** The part of a `Worker` that the page uses. */
export interface JudgeWorker extends Pick<Worker, 'terminate' | 'onmessage' | 'onerror'> {
	postMessage(message: unknown, transfer?: Transferable[]): void;
}

/** `at once` for a worker that is to judge next, `when asked` for one that has something else to do first. */
export type CompilerStarts = 'at once' | 'when asked';

interface Compiler {
	readonly worker: Worker;
	stopWatching(): void;
}

/** The judge counts those that it asks for from 1. */
const firstId = 0;

const endedByBrowser = 'the browser ended it';

/**
 * @param judge speaks `protocol.ts`
 * @param startCompiler starts a worker for esbuild, which takes its requests from the port that it is sent
 * @param starts when the first of them does
 */
export function hireJudge(
	judge: Worker,
	startCompiler: () => Worker,
	starts: CompilerStarts = 'at once',
): JudgeWorker {
	const compilers = new Map<number, Compiler>();
	let stopWatching = () => {};
	const hired: JudgeWorker = {
		onmessage: null,
		onerror: null,
		postMessage: (request, transfer = []) => judge.postMessage(request, transfer),
		terminate() {
			stopWatching();
			judge.terminate();
			for (const id of compilers.keys()) end(id);
		},
	};

	function start(id: number, port: MessagePort): void {
		const worker = startCompiler();
		const compiler: Compiler = { worker, stopWatching() {} };
		compilers.set(id, compiler);
		const failed = (reason: string) =>
			judge.postMessage({ type: 'compiler-failed', id, reason } satisfies CompilerFailed);
		worker.onerror = (event) => {
			event.preventDefault();
			failed(event.message);
		};
		worker.onmessage = ({ data }: MessageEvent<Alive>) => {
			compiler.stopWatching = watchLife(data, () => failed(endedByBrowser));
		};
		worker.postMessage(null, [port]);
	}

	function end(id: number): void {
		const compiler = compilers.get(id);
		compiler?.stopWatching();
		compiler?.worker.terminate();
		compilers.delete(id);
	}

	judge.onmessage = (event: MessageEvent<CompilerAsked | Alive | { readonly type: 'other' }>) => {
		const { data, ports } = event;
		if (data.type === 'start-compiler')
			start(data.id, ports[0]!); // it comes with a port
		else if (data.type === 'end-compiler') end(data.id);
		else if (data.type === 'alive') {
			stopWatching = watchLife(data, () =>
				hired.onerror?.call(judge, new ErrorEvent('error', { message: endedByBrowser })),
			);
		} else hired.onmessage?.call(judge, event);
	};
	judge.onerror = (event) => hired.onerror?.call(judge, event);

	if (starts === 'at once') {
		// The judge would ask when the editor has the page's thread, and wait for long.
		const { port1, port2 } = new MessageChannel();
		start(firstId, port2);
		judge.postMessage({ type: 'compiler-given', id: firstId } satisfies CompilerGiven, [port1]);
	}
	return hired;
}
