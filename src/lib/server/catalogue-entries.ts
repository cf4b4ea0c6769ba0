// The catalogue as it is known when the site is built.
import { loadDefinition, slugs } from '#lib/catalogue.ts';
import { levels, type CatalogueEntry } from '#lib/ui/catalogue/catalogue-entry.ts';

let listed: Promise<readonly CatalogueEntry[]> | null = null;

/** Every problem, from easy to hard and then by title. */
export function listProblems(): Promise<readonly CatalogueEntry[]> {
	return (listed ??= describeAll());
}

/** The one after this; null after the last. */
export async function nextProblem(slug: string): Promise<CatalogueEntry | null> {
	const problems = await listProblems();
	return problems[problems.findIndex((problem) => problem.slug === slug) + 1] ?? null;
}

async function describeAll(): Promise<CatalogueEntry[]> {
	const problems = await Promise.all(slugs.map(describe));
	return problems.sort(
		(a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || a.title.localeCompare(b.title, 'en'),
	);
}

async function describe(slug: string): Promise<CatalogueEntry> {
	const { title, level, topics, summary, cases } = await loadDefinition(slug);
	return { slug, title, level, topics, summary, caseCount: cases.length };
}
