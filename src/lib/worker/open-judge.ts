// Where the page gets its judge from.
import { JudgeClient } from '#lib/worker/client.ts';
import { hireJudge } from '#lib/worker/hire-judge.ts';

/** A client with real workers. In a browser only. */
export function openJudge(): JudgeClient {
	return new JudgeClient({
		spawn: () =>
			hireJudge(
				new Worker(new URL('./judge.worker.ts', import.meta.url), { type: 'module', name: 'judge' }),
				() =>
					new Worker(new URL('../bundle/bundle.worker.ts', import.meta.url), {
						type: 'module',
						name: 'esbuild',
					}),
			),
		isVisible: () => document.visibilityState === 'visible',
		whenIdle: (task) =>
			'requestIdleCallback' in window ? requestIdleCallback(task, { timeout: 5000 }) : setTimeout(task, 1000),
	});
}
