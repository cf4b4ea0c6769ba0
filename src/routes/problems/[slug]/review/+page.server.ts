import { error } from '@sveltejs/kit';
import { loadDefinition, slugs } from '#lib/catalogue.ts';
import { readStarter } from '#lib/server/package-text.ts';
import type { EntryGenerator, PageServerLoad } from './$types.d.ts';

export const entries: EntryGenerator = () => slugs.map((slug) => ({ slug }));

/** What a reader may know before the reference is shown. */
export const load: PageServerLoad = async ({ params: { slug } }) => {
	if (!slugs.includes(slug)) error(404, 'There is no such problem.');
	const { title, sizes } = await loadDefinition(slug);
	return { slug, title, sizes, starter: readStarter(slug) };
};
