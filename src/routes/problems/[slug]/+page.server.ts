import { error } from '@sveltejs/kit';
import { loadDefinition, slugs } from '#lib/catalogue.ts';
import { nextProblem } from '#lib/server/catalogue-entries.ts';
import { makeExamples } from '#lib/server/examples.ts';
import { renderMarkdown } from '#lib/server/markdown.ts';
import { readStarter, readStatement } from '#lib/server/package-text.ts';
import type { EntryGenerator, PageServerLoad } from './$types.d.ts';

export const entries: EntryGenerator = () => slugs.map((slug) => ({ slug }));

/** All that the page shows before anything is judged. The cases and the reference stay behind. */
export const load: PageServerLoad = async ({ params: { slug } }) => {
	if (!slugs.includes(slug)) error(404, 'There is no such problem.');
	const definition = await loadDefinition(slug);
	const { title, level, topics, summary, entry, sizes, check, cases, mayChangeInput = false } = definition;
	const next = await nextProblem(slug);
	return {
		slug,
		title,
		level,
		topics,
		summary,
		statement: renderMarkdown(readStatement(slug)),
		starter: readStarter(slug),
		examples: await makeExamples(slug, definition),
		entry,
		/** Letters of the entry's types and of the cost: what they count, and the least that is legal. */
		sizes,
		/** The cases by name, so that their marks have a place before they ran. */
		cases: cases.map(({ group, name }) => ({ group, name })),
		right: check.describe,
		mayChangeInput,
		next: next && { slug: next.slug, title: next.title },
	};
};
