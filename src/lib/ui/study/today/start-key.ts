// One key starts the first item, wherever the focus is but in a field or a dialog.
import { tinykeys } from 'tinykeys';
import type { Command } from '#lib/state/commands.svelte.ts';
import { isTyping } from '#lib/ui/shell/is-typing.ts';

/** For the palette and the shortcut sheet. */
export function startCommand(title: string, isThere: () => boolean, run: () => void): Command {
	return { id: 'start', title, keys: 'S', group: 'Study', run, available: isThere };
}

/** Listens until the returned function is called. In a browser only. */
export function onStartKey(run: () => void): () => void {
	return tinykeys(window, {
		s: (event) => {
			if (event.defaultPrevented || isTyping(event)) return;
			event.preventDefault();
			run();
		},
	});
}
