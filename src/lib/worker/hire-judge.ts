// A judge's worker with the compilers that it asks for. The page starts them: Firefox now and then waits for ever in a
// worker that starts another after one of its own has ended.
import type { JudgeWorker } from '#lib/worker/client.ts';
import type { CompilerAsked, CompilerFailed } from '#lib/worker/protocol.ts';

/**
 * @param judge speaks `protocol.ts`
 * @param startCompiler starts a worker for esbuild, which takes its requests from the port that it is sent
 */
export function hireJudge(judge: Worker, startCompiler: () => Worker): JudgeWorker {
	const compilers = new Map<number, Worker>();
	const hired: JudgeWorker = {
		onmessage: null,
		onerror: null,
		postMessage: (request: unknown) => judge.postMessage(request),
		terminate() {
			judge.terminate();
			for (const compiler of compilers.values()) compiler.terminate();
			compilers.clear();
		},
	};

	function start(id: number, port: MessagePort): void {
		const compiler = startCompiler();
		compilers.set(id, compiler);
		const failed = (reason: string) =>
			judge.postMessage({ type: 'compiler-failed', id, reason } satisfies CompilerFailed);
		compiler.onerror = (event) => {
			event.preventDefault();
			failed(event.message);
		};
		compiler.postMessage(null, [port]);
	}

	judge.onmessage = (event: MessageEvent<CompilerAsked | { readonly type: 'other' }>) => {
		const { data, ports } = event;
		if (data.type === 'start-compiler')
			start(data.id, ports[0]!); // it comes with a port
		else if (data.type === 'end-compiler') {
			compilers.get(data.id)?.terminate();
			compilers.delete(data.id);
		} else hired.onmessage?.call(judge, event);
	};
	judge.onerror = (event) => hired.onerror?.call(judge, event);
	return hired;
}
