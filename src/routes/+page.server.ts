import { loadDefinition, slugs } from '#lib/catalogue.ts';
import type { Level } from '#lib/judge/problem.ts';
import type { PageServerLoad } from './$types.d.ts';

/** One line of the catalogue. */
export interface CatalogueEntry {
	readonly slug: string;
	readonly title: string;
	readonly level: Level;
	readonly topics: readonly string[];
	readonly summary: string;
	readonly caseCount: number;
}

const order: readonly Level[] = ['easy', 'medium', 'hard'];

export const load: PageServerLoad = async () => {
	const problems = await Promise.all(slugs.map(describe));
	problems.sort(
		(a, b) => order.indexOf(a.level) - order.indexOf(b.level) || a.title.localeCompare(b.title, 'en'),
	);
	return { problems };
};

async function describe(slug: string): Promise<CatalogueEntry> {
	const { title, level, topics, summary, cases } = await loadDefinition(slug);
	return { slug, title, level, topics, summary, caseCount: cases.length };
}
