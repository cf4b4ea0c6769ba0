// What can be done on every page, from the palette.
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Command } from '#lib/state/commands.svelte.ts';
import type { Settings } from '#lib/state/settings.svelte.ts';
import type { Shell } from '#lib/state/shell.svelte.ts';
import { controlKey } from './platform-keys.ts';

export const siteGroup = 'Site';

/** In a browser only. */
export function siteCommands(shell: Shell, settings: Settings): Command[] {
	const control = controlKey();
	const commands: Omit<Command, 'group'>[] = [
		{
			id: 'palette',
			title: 'Go to a problem, or do something',
			keys: `${control} K`,
			run: () => shell.show('palette'),
			available: () => shell.over !== 'palette',
		},
		{ id: 'shortcuts', title: 'Keyboard shortcuts', keys: '?', run: () => shell.show('shortcuts') },
		{ id: 'catalogue', title: 'All problems', run: () => void goto(resolve('/')) },
		{ id: 'today', title: 'Study: today', run: () => void goto(resolve('/today')) },
		{ id: 'reviews', title: 'Study: reviews', run: () => void goto(resolve('/reviews')) },
		{ id: 'plan', title: 'Study: plan', run: () => void goto(resolve('/plan')) },
		{ id: 'cards', title: 'Study: follow-up cards', run: () => void goto(resolve('/cards')) },
		{ id: 'mock', title: 'Study: mock interview', run: () => void goto(resolve('/mock')) },
		{ id: 'progress', title: 'Study: progress', run: () => void goto(resolve('/progress')) },
		{ id: 'work', title: 'Your work', run: () => void goto(resolve('/work')) },
		{ id: 'export', title: 'Export or import your work', run: () => void goto(`${resolve('/work')}#export`) },
		{ id: 'settings', title: 'Settings', run: () => shell.show('settings') },
		{
			id: 'theme-dark',
			title: 'Theme: dark',
			run: () => settings.change({ theme: 'dark' }),
			available: () => settings.theme !== 'dark',
		},
		{
			id: 'theme-light',
			title: 'Theme: light',
			run: () => settings.change({ theme: 'light' }),
			available: () => settings.theme !== 'light',
		},
		{
			id: 'theme-system',
			title: 'Theme: as the system',
			run: () => settings.change({ theme: 'system' }),
			available: () => settings.theme !== 'system',
		},
		{
			id: 'word-wrap',
			title: 'Editor: wrap long lines, or not',
			run: () => settings.change({ wordWrap: !settings.wordWrap }),
		},
		{ id: 'vim', title: 'Editor: Vim keys, or not', run: () => settings.change({ vim: !settings.vim }) },
		{
			id: 'ask-cost',
			title: 'Practice: state the cost before a submission, or not',
			run: () => settings.change({ askCost: !settings.askCost }),
		},
	];
	return commands.map((command) => ({ ...command, group: siteGroup }));
}
