import type { Phase } from '#lib/state/session.svelte.ts';

const words: Record<Phase, string | null> = {
	idle: null,
	compiling: 'Compiling',
	running: 'Running the cases',
	explaining: 'Searching for the smallest input that fails',
	measuring: 'Measuring how the cost grows',
};

/** What the judge is doing; null when it is doing nothing. */
export function doingWords(phase: Phase, loaded: boolean): string | null {
	return phase === 'compiling' && !loaded ? 'Loading the judge' : words[phase];
}
