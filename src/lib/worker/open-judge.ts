// Where the page gets its judge from.
import { idle } from '#lib/idle.ts';
import { JudgeClient } from '#lib/worker/client.ts';
import { takeJudge } from '#lib/worker/early-judge.ts';

/** A client with real workers. In a browser only. */
export function openJudge(): JudgeClient {
	return new JudgeClient({
		spawn: takeJudge,
		cores: navigator.hardwareConcurrency,
		isVisible: () => document.visibilityState === 'visible',
		whenIdle: (task) => void idle(5000).then(task),
	});
}
