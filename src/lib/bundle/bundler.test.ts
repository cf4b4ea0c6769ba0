import { expect, test, vi } from 'vitest';
import { createBundler, type Bundler } from '#lib/bundle/bundler.ts';
import type { BundleWorkerListener, Request, StartBundleWorker } from '#lib/bundle/protocol.ts';
import type { Bundled } from '#lib/judge/tools.ts';
import { fn } from '#lib/judge/problem.ts';

const entry = fn('f', {});
const emptyModule = await WebAssembly.compile(Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0]));

/** Workers that do what their source says: `ok`, `die`, `fail`, `hang`, `die later`. */
class Workers {
	readonly modules: WebAssembly.Module[] = [];
	readonly sources: string[] = [];
	stopped = 0;
	starts: 'ready' | 'hang' | 'die' = 'ready';

	readonly start: StartBundleWorker = (listener) => ({
		send: (request) => queueMicrotask(() => this.#answer(request, listener)),
		stop: () => (this.stopped += 1),
	});

	#answer(request: Request, listener: BundleWorkerListener): void {
		if (request.type === 'start') {
			this.modules.push(request.module);
			if (this.starts === 'ready') listener.heard({ type: 'ready' });
			if (this.starts === 'die') listener.failed('no memory');
			return;
		}
		const { id, source } = request;
		this.sources.push(source);
		const done = (): void =>
			listener.heard({ type: 'done', id, bundled: { ok: true, script: { code: source, map: '' } } });
		if (source === 'die') listener.heard({ type: 'died', reason: 'stack' });
		else if (source === 'fail') listener.failed('exit 1');
		else if (source !== 'hang') done();
		if (source === 'die later') listener.failed('exit 1');
	}
}

function open(workers: Workers, loadModule = async () => emptyModule): Bundler {
	return createBundler(workers.start, loadModule, { deadlineMs: () => 50, startMs: 50 });
}

const codeOf = (bundled: Bundled): string =>
	bundled.ok ? bundled.script.code : bundled.diagnostics.map(({ message }) => message).join();

test('loads the compiler once and bundles one source after the other', async () => {
	const workers = new Workers();
	const load = vi.fn(async () => emptyModule);
	const { bundle } = open(workers, load);
	const all = await Promise.all(['a', 'b', 'c'].map((source) => bundle(source, entry)));
	expect(all.map(codeOf)).toEqual(['a', 'b', 'c']);
	expect(workers.sources).toEqual(['a', 'b', 'c']);
	expect(workers.modules).toEqual([emptyModule]);
	expect(load).toHaveBeenCalledTimes(1);
});

test.each(['die', 'fail', 'hang'])(
	'replaces a worker that a source made %s, and blames no other',
	async (source) => {
		const workers = new Workers();
		const { bundle } = open(workers);
		const all = await Promise.all(['a', source, 'b', source, source, 'c'].map((each) => bundle(each, entry)));
		const refusal: unknown = expect.stringMatching(
			/^This file is too deeply nested or too large to compile, or/,
		);
		expect(all.map(codeOf)).toEqual(['a', refusal, 'b', refusal, refusal, 'c']);
		expect(workers.stopped).toBe(3);
		expect(workers.modules).toEqual([emptyModule, emptyModule, emptyModule, emptyModule]);
	},
);

test('blames no source for a worker that died after its answer', async () => {
	const workers = new Workers();
	const { bundle } = open(workers);
	expect(codeOf(await bundle('die later', entry))).toBe('die later');
	expect(codeOf(await bundle('a', entry))).toBe('a');
	expect(workers.modules).toHaveLength(2);
});

test('does not bother the compiler with a source that is too large', async () => {
	const workers = new Workers();
	const { bundle } = open(workers);
	expect(codeOf(await bundle('a'.repeat(300_000), entry))).toBe('This file is larger than 256 kB');
	expect(workers.modules).toEqual([]);
});

test.each(['hang', 'die'] as const)('rejects when a worker can not start: %s', async (how) => {
	const workers = new Workers();
	workers.starts = how;
	const { bundle } = open(workers);
	await expect(bundle('a', entry)).rejects.toThrow('the compiler did not start');
	workers.starts = 'ready';
	expect(codeOf(await bundle('a', entry))).toBe('a');
});

test('rejects when the compiler can not be loaded, and loads it again the next time', async () => {
	let attempts = 0;
	const { bundle } = open(new Workers(), async () => {
		if (++attempts === 1) throw new Error('404');
		return emptyModule;
	});
	await expect(bundle('a', entry)).rejects.toThrow("the compiler can't be loaded");
	expect(codeOf(await bundle('a', entry))).toBe('a');
});

test('warming up bundles once', async () => {
	const workers = new Workers();
	await open(workers).warm();
	expect(workers.sources).toHaveLength(1);
});

test('rejects what was asked before and after it was closed', async () => {
	const workers = new Workers();
	const bundler = open(workers);
	await bundler.warm();
	const pending = bundler.bundle('hang', entry);
	const refused = expect(pending).rejects.toThrow('closed');
	await vi.waitUntil(() => workers.sources.includes('hang'));
	bundler.close();
	await refused;
	await expect(bundler.bundle('a', entry)).rejects.toThrow('closed');
	expect(workers.stopped).toBe(1);
});
