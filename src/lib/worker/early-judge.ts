// The judge of the page that is opened, started before the page is alive: its engines load while the page's own scripts
// are evaluated and the editor keeps the page's thread busy.
import { hireJudge, type CompilerStarts, type JudgeWorker } from '#lib/worker/hire-judge.ts';
import type { Request } from '#lib/worker/protocol.ts';

/** Until the page takes it. */
let early: JudgeWorker | null = null;

function spawnJudge(compiler: CompilerStarts): JudgeWorker {
	return hireJudge(
		new Worker(new URL('./judge.worker.ts', import.meta.url), { type: 'module', name: 'judge' }),
		() =>
			new Worker(new URL('../bundle/bundle.worker.ts', import.meta.url), { type: 'module', name: 'esbuild' }),
		compiler,
	);
}

/** @param path of the page that is opened */
export function startEarly(path: string): void {
	const [, slug] = /\/problems\/([\w-]+)\/?$/.exec(path) ?? [];
	if (slug === undefined) return;
	const started = spawnJudge('at once');
	started.onerror = () => {
		started.terminate(); // with its compiler
		early = null;
	};
	// The page asks again when it can hear the answer.
	started.postMessage({ type: 'warm', slug, source: null } satisfies Request);
	early = started;
}

/** The judge that was started early, or a new one. */
export function takeJudge(compiler: CompilerStarts): JudgeWorker {
	if (early === null || compiler === 'when asked') return spawnJudge(compiler);
	const taken = early;
	early = null;
	return taken;
}
