import { error } from '@sveltejs/kit';
import { loadDefinition, slugs } from '#lib/catalogue.ts';
import type { Level } from '#lib/judge/problem.ts';
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
	const [statement, starter, examples, next] = await Promise.all([
		readStatement(slug).then(renderMarkdown),
		readStarter(slug),
		makeExamples(slug, definition),
		nextProblem(slug),
	]);
	return {
		slug,
		title,
		level,
		topics,
		summary,
		statement,
		starter,
		examples,
		entry,
		/** Letters of the entry's types and of the cost: what they count, and the least that is legal. */
		sizes,
		/** The cases by name, so that their marks have a place before they ran. */
		cases: cases.map(({ group, name }) => ({ group, name })),
		right: check.describe,
		mayChangeInput,
		next,
	};
};

const levels: readonly Level[] = ['easy', 'medium', 'hard'];

/** The one after this, from easy to hard and then by title; null after the last. */
async function nextProblem(slug: string): Promise<{ slug: string; title: string } | null> {
	const all = await Promise.all(
		slugs.map(async (other) => {
			const { title, level } = await loadDefinition(other);
			return { slug: other, title, level: levels.indexOf(level) };
		}),
	);
	const sorted = all.sort((a, b) => a.level - b.level || a.title.localeCompare(b.title, 'en'));
	const next = sorted[sorted.findIndex((other) => other.slug === slug) + 1];
	return next ? { slug: next.slug, title: next.title } : null;
}
