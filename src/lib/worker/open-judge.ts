// Where the page gets its judge from.
import { JudgeClient } from '#lib/worker/client.ts';
import { takeJudge } from '#lib/worker/early-judge.ts';

/** A client with real workers. In a browser only. */
export function openJudge(): JudgeClient {
	return new JudgeClient({
		spawn: takeJudge,
		cores: navigator.hardwareConcurrency,
		isVisible: () => document.visibilityState === 'visible',
		whenIdle: (task) =>
			'requestIdleCallback' in window ? requestIdleCallback(task, { timeout: 5000 }) : setTimeout(task, 1000),
	});
}
