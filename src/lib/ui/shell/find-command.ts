// What of the palette fits the text that was typed.
import uFuzzy from '@leeoniya/ufuzzy';
import type { Command } from '#lib/state/commands.svelte.ts';
import { siteGroup } from './site-commands.ts';

/** A word may have one wrong letter, and words come in any order. */
const fuzzy = new uFuzzy({ intraMode: 1 });
const freeWords = 3;

/** Best first; all of them, those of the page before the site's, where nothing was typed. */
export function findCommands(commands: readonly Command[], text: string): Command[] {
	const available = commands.filter(({ available }) => available?.() ?? true);
	if (fuzzy.split(text).length === 0) {
		const isOfSite = ({ group }: Command) => Number(group === siteGroup);
		return available.sort((a, b) => isOfSite(a) - isOfSite(b));
	}
	const titles = available.map(({ title }) => title);
	const [, info, order] = fuzzy.search(titles, text, freeWords);
	return (order ?? []).flatMap((place) => available[info?.idx[place] ?? -1] ?? []);
}
