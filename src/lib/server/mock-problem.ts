// A problem for a mock interview from the files of its package.
import { loadDefinition } from '#lib/catalogue.ts';
import { makeExamples } from '#lib/server/examples.ts';
import { renderMarkdown } from '#lib/server/markdown.ts';
import { plainText, splitStatement, tellsCost, titleOf } from '#lib/server/mock-statement.ts';
import { readStarter, readStatement } from '#lib/server/package-text.ts';
import type { MockNote, MockProblem } from '#lib/ui/study/mock/mock-problem.ts';

export async function makeMockProblem(slug: string): Promise<MockProblem> {
	const definition = await loadDefinition(slug);
	const { title, level, topics, entry, sizes, check, complexity } = definition;
	const pieces = splitStatement(readStatement(slug));
	const htmlOf = (kind: 'told' | 'aside') =>
		renderMarkdown(
			pieces
				.filter((piece) => piece.kind === kind)
				.map(({ markdown }) => markdown)
				.join(''),
		);
	return {
		slug,
		title,
		level,
		topics,
		told: htmlOf('told'),
		notes: notesOf(pieces.filter(({ kind }) => kind === 'note').map(({ markdown }) => markdown)),
		aside: htmlOf('aside').replace(/^<h2[^>]*>Notes<\/h2>\s*/, ''),
		starter: readStarter(slug),
		examples: await makeExamples(slug, definition),
		entry,
		sizes,
		right: check.describe,
		cost: complexity,
	};
}

function notesOf(notes: readonly string[]): MockNote[] {
	const ids = new Map<string, number>();
	return notes.map((markdown) => {
		const title = titleOf(markdown);
		const id = title.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '-');
		const times = (ids.get(id) ?? 0) + 1;
		ids.set(id, times);
		const inside = markdown.replace(/^- /, '').replaceAll(/^ {2}/gm, '');
		return {
			id: times === 1 ? id : `${id}-${times}`,
			title,
			html: renderMarkdown(inside),
			text: plainText(markdown),
			tellsCost: tellsCost(markdown),
		};
	});
}
