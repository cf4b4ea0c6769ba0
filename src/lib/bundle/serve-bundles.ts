// The worker's end of the protocol, around whichever build of esbuild the platform loads.
import type * as esbuild from 'esbuild-wasm';
import { bundleSource, type Esbuild } from '#lib/bundle/bundle-core.ts';
import type { Request, Response } from '#lib/bundle/protocol.ts';

type Loaded = Esbuild & Pick<typeof esbuild, 'initialize'>;

/** Answers requests; gives the function to call with each. */
export function serveBundles(
	loaded: Loaded,
	answer: (response: Response) => void,
): (request: Request) => void {
	const died = (reason: unknown): void => answer({ type: 'died', reason: String(reason) });
	silenceConsole(died);
	return (request) => {
		switch (request.type) {
			case 'start':
				// Its own worker would be a blob, which the page's policy refuses; this is a worker already.
				loaded
					.initialize({ wasmModule: request.module, worker: false })
					.then(() => answer({ type: 'ready' }), died);
				return;
			case 'bundle':
				bundleSource(loaded, request.source, request.entry).then(
					(bundled) => answer({ type: 'done', id: request.id, bundled }),
					died,
				);
		}
	};
}

/** esbuild prints only when it dies, and then a long trace that is of use to nobody. */
function silenceConsole(printed: (text: unknown) => void): void {
	console.log = console.warn = console.error = printed;
}
