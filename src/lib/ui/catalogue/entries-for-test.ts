import type { CatalogueEntry } from '#lib/ui/catalogue/catalogue-entry.ts';

const words = ['sparse', 'kernel', 'graph', 'policy', 'attention', 'boosting', 'variational', 'convolution'];
const nouns = ['regression', 'classifier', 'clustering', 'network', 'sampler', 'encoder', 'search', 'forest'];

/** A made-up catalogue with 60 topics, the same one each time. */
export function madeUpEntries(count: number): CatalogueEntry[] {
	return Array.from({ length: count }, (_, i) => {
		const word = words[i % words.length] ?? '';
		const noun = nouns[Math.floor(i / words.length) % nouns.length] ?? '';
		return {
			slug: `${word}-${noun}-${i}`,
			title: `${word[0]?.toUpperCase()}${word.slice(1)} ${noun} ${i}`,
			level: (['easy', 'medium', 'hard'] as const)[i % 3] ?? 'easy',
			topics: [`topic ${i % 60}`, `topic ${(i * 7) % 60}`],
			summary: `Write a ${word} ${noun} from scratch, with its loss at every step and its ties in order.`,
			caseCount: 40,
		};
	});
}
