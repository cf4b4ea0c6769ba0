// Runs inside a page before its own scripts: notes when each thing that a reader waits for is there.

export const milestones = {
	statement: 'first paint of the text',
	ready: 'Run can be pressed',
	editor: 'editor with colours',
	judge: 'judge is warm',
	verdict: 'first verdict, Run pressed at once',
} as const;
export type Milestone = keyof typeof milestones;

interface Watched {
	readonly times: Partial<Record<Milestone, number>>;
	layoutShift: number;
}

/** Self-contained: it is sent to the page as text. Presses Run as soon as that can be done. */
export function watchPage(): void {
	const watched: Watched = { times: {}, layoutShift: 0 };
	Object.assign(window, { watched });
	const { times } = watched;
	new PerformanceObserver((list) => {
		for (const { name, startTime } of list.getEntries())
			if (name === 'first-contentful-paint') times.statement = startTime;
	}).observe({ type: 'paint', buffered: true });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & {
			value: number;
			hadRecentInput: boolean;
		})[])
			if (!entry.hadRecentInput) watched.layoutShift += entry.value;
	}).observe({ type: 'layout-shift', buffered: true });

	const look = () => {
		const now = performance.now();
		const run = [...document.querySelectorAll('button')].find((button) => button.innerText === 'Run');
		if (run && !run.disabled && times.ready === undefined) {
			times.ready = now;
			run.click();
		}
		if (document.querySelector('.monaco-editor .view-line')) times.editor ??= now;
		const result = document.querySelector<HTMLElement>('#panel-result')?.innerText ?? '';
		// Between the click and its first frame nothing is said yet.
		const pressed = times.ready !== undefined && now > times.ready + 100;
		if (pressed && result !== '' && !/Loading the judge|Compiling/.test(result)) times.judge ??= now;
		if (document.querySelector('#panel-result .verdict[data-verdict]')) times.verdict ??= now;
		requestAnimationFrame(look);
	};
	look();
}
