// What can be done on the problem page by key or from the palette.
import type { Command } from '#lib/state/commands.svelte.ts';
import type { Only } from '#lib/state/session.svelte.ts';
import type { Part } from './shown.svelte.ts';

export interface Doings {
	readonly judge: (only: Only) => void;
	readonly stop: () => void;
	readonly isBusy: () => boolean;
	readonly format: () => void;
	readonly reset: () => void;
	readonly show: (part: Part) => void;
	readonly review: () => void;
}

export function commandsOf({ judge, stop, isBusy, format, reset, show, review }: Doings): Command[] {
	const control = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
	const group = 'Problem';
	return [
		{
			id: 'run',
			title: 'Run the samples and your cases',
			keys: `${control} Enter`,
			group,
			run: () => judge('samples'),
		},
		{
			id: 'submit',
			title: 'Submit: judge all cases',
			keys: `${control} Shift Enter`,
			group,
			run: () => judge('all'),
		},
		{ id: 'stop', title: 'Stop', keys: 'Esc', group, run: stop, available: isBusy },
		{ id: 'format', title: 'Format the code', keys: 'Shift Alt F', group, run: format },
		{ id: 'reset', title: 'Reset to the starter', group, run: reset },
		{ id: 'show-problem', title: 'Go to the problem', group, run: () => show('problem') },
		{ id: 'show-code', title: 'Go to the code', group, run: () => show('code') },
		{ id: 'show-result', title: 'Go to the result', group, run: () => show('result') },
		{ id: 'show-cases', title: 'Go to your cases', group, run: () => show('cases') },
		{ id: 'review', title: 'Review the reference', group, run: review },
		{ id: 'show-history', title: 'Go to the history', group, run: () => show('history') },
	];
}

/** What a key press asks for, if anything of this page. */
export function keyOf({
	key,
	ctrlKey,
	metaKey,
	shiftKey,
	altKey,
}: KeyboardEvent): 'run' | 'submit' | 'stop' | null {
	if (key === 'Enter' && (ctrlKey || metaKey) && !altKey) return shiftKey ? 'submit' : 'run';
	return key === 'Escape' ? 'stop' : null;
}
