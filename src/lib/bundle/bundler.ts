// Keeps one worker with esbuild ready, and replaces it when a source has killed or hung it.
import { BundleService } from '#lib/bundle/bundle-service.ts';
import type { StartBundleWorker } from '#lib/bundle/protocol.ts';
import { isTooDeep, isTooLarge } from '#lib/bundle/source-text.ts';
import type { Bundle, Bundled } from '#lib/judge/tools.ts';

export interface Bundler {
	readonly bundle: Bundle;
	/** Starts esbuild. Rejects where it does not come. */
	ready(): Promise<void>;
	/** Starts esbuild and has it compile once, so that the first submission does not wait. */
	warm(): Promise<void>;
	close(): void;
}

export interface BundlerOptions {
	/** For one bundle, start-up not counted. */
	readonly deadlineMs?: () => number;
	/** For the start of a worker. */
	readonly startMs?: number;
}

/** Some hundred times what 256 kB of honest source need. */
export const usualDeadlineMs = 2_500;

/** Said of a source that the compiler would not survive everywhere. */
const unbearable = 'This file is too deeply nested or too large to compile';
/** Of one that it did not survive, or not in time. */
const notSurvived = `${unbearable}, or this machine is too busy: if it is neither, submit it again`;

/**
 * @param startWorker starts a worker that speaks the protocol
 * @param loadModule  gives esbuild's compiled wasm; asked once, and again if it failed
 */
export function createBundler(
	startWorker: StartBundleWorker,
	loadModule: () => Promise<WebAssembly.Module>,
	{ deadlineMs = () => usualDeadlineMs, startMs = 30_000 }: BundlerOptions = {},
): Bundler {
	let module: Promise<WebAssembly.Module> | null = null;
	let service: BundleService | null = null;
	let last: Promise<unknown> = Promise.resolve();
	let closed = false;

	async function readyService(): Promise<BundleService> {
		module ??= loadModule();
		if (service?.dead) drop(); // it died after its last answer: not this source's fault
		service ??= new BundleService(startWorker, module); // its worker starts while the module loads
		const starting = service;
		try {
			await module;
		} catch (error) {
			module = null;
			drop();
			throw new Error("the compiler can't be loaded", { cause: error });
		}
		if (closed) throw new Error('the bundler is closed');
		try {
			await starting.ready(startMs);
		} catch (error) {
			drop();
			throw error;
		}
		return starting;
	}

	function drop(): void {
		service?.stop();
		service = null;
	}

	async function bundleNow(...[source, entry]: Parameters<Bundle>): Promise<Bundled> {
		const running = await readyService();
		const bundled = await running.bundle(source, { kind: entry.kind, name: entry.name }, deadlineMs());
		if (bundled) return bundled;
		if (closed) throw new Error('the bundler is closed');
		drop();
		service = new BundleService(startWorker, module!); // set: a service was running
		return refused(notSurvived);
	}

	const bundle: Bundle = (source, entry) => {
		if (isTooLarge(source)) return Promise.resolve(refused('This file is larger than 256 kB'));
		if (isTooDeep(source)) return Promise.resolve(refused(unbearable));
		const bundled = last.then(() => bundleNow(source, entry));
		last = bundled.catch(() => {});
		return bundled;
	};

	return {
		bundle,
		async ready() {
			await readyService();
		},
		async warm() {
			const warmed = await bundle('export function warm(): number { return 0; }', {
				kind: 'function',
				name: 'warm',
				parameters: {},
			});
			if (!warmed.ok) throw new Error(`the compiler does not work: ${warmed.diagnostics[0]?.message}`);
		},
		close() {
			closed = true;
			drop();
		},
	};
}

function refused(message: string): Bundled {
	return { ok: false, diagnostics: [{ message, line: null, column: null }] };
}
