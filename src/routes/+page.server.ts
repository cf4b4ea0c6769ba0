import { loadDefinition, slugs } from '#lib/catalogue.ts';
import { levels, type CatalogueEntry } from '#lib/ui/catalogue/catalogue-entry.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async () => {
	const problems = await Promise.all(slugs.map(describe));
	problems.sort(
		(a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || a.title.localeCompare(b.title, 'en'),
	);
	return { problems };
};

async function describe(slug: string): Promise<CatalogueEntry> {
	const { title, level, topics, summary, cases } = await loadDefinition(slug);
	return { slug, title, level, topics, summary, caseCount: cases.length };
}
