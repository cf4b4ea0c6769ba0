// Between the bundler and the worker that esbuild lives in. The bundler speaks first, with `start`; `ready` answers it.
// Then one `bundle` at a time, each answered by its `done`, or by `died`. There is no cancel: a worker that is busy
// can't hear it, so stopping is `terminate()`. A dead esbuild may also say nothing at all.
import type { Bundled } from '#lib/judge/tools.ts';
import type { Entry } from '#lib/judge/problem.ts';

/** What the bundler has to know of an entry. */
export type EntryName = Pick<Entry, 'kind' | 'name'>;

export type Request =
	| { readonly type: 'start'; readonly module: WebAssembly.Module }
	| { readonly type: 'bundle'; readonly id: number; readonly source: string; readonly entry: EntryName };

export type Response =
	| { readonly type: 'ready' }
	| { readonly type: 'done'; readonly id: number; readonly bundled: Bundled }
	/** esbuild stopped: this worker is of no use any more. */
	| { readonly type: 'died'; readonly reason: string };

/** The bundler's end of a worker. */
export interface BundleWorker {
	send(request: Request): void;
	stop(): void;
}

/** What the bundler wants to hear from a worker. */
export interface BundleWorkerListener {
	heard(response: Response): void;
	failed(reason: string): void;
}

export type StartBundleWorker = (listener: BundleWorkerListener) => BundleWorker;
