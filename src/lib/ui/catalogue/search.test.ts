import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CatalogueEntry } from '#lib/ui/catalogue/catalogue-entry.ts';
import { madeUpEntries } from '#lib/ui/catalogue/entries-for-test.ts';
import { Search, type Piece } from '#lib/ui/catalogue/search.ts';

const entry = (slug: string, title: string, topics: string[], summary: string): CatalogueEntry => ({
	...{ slug, title, topics, summary },
	...{ level: 'easy', caseCount: 40 },
});
const entries = [
	entry('kmeans', 'k-means', ['clustering'], 'Lloyd’s algorithm from given centroids.'),
	entry('decision-tree', 'Decision tree classifier', ['trees'], 'Grow a tree by Gini impurity.'),
	entry('logistic', 'Logistic regression', ['linear models'], 'Descent on the mean log-loss.'),
];
const search = new Search(entries);
const slugs = (text: string) => [...(search.find(text)?.keys() ?? [])];
const marked = (pieces: readonly Piece[] | undefined) =>
	pieces?.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test('finds by title, topic and summary, from the start of a word', () => {
	expect(slugs('logis')).toEqual(['logistic']);
	expect(slugs('clus')).toEqual(['kmeans']);
	expect(slugs('gini')).toEqual(['decision-tree']);
	expect(slugs('gression')).toEqual([]);
});

test('finds k-means however it is written', () => {
	for (const text of ['k-means', 'K means', 'kmeans', 'means k', 'k-meens'])
		expect(slugs(text)).toContain('kmeans');
});

test('words may come in any order and from different places', () => {
	expect(slugs('tree gini')).toEqual(['decision-tree']);
	expect(slugs('gini decision')).toEqual(['decision-tree']);
});

test('a match in the title comes before one in the summary', () => {
	const [first, second] = [entry('a', 'Sorting', [], 'With a heap.'), entry('b', 'Heap', [], 'By an array.')];
	expect([...(new Search([first, second]).find('heap')?.keys() ?? [])]).toEqual(['b', 'a']);
});

test('marks what was typed, in each place', () => {
	const match = search.find('gini tree')?.get('decision-tree');
	expect(marked(match?.summary)).toContain('[Gini]');
	expect(marked(search.find('decision gini')?.get('decision-tree')?.title)).toBe(
		'[Decision] tree classifier',
	);
	expect(marked(search.find('clus')?.get('kmeans')?.topics)).toBe('[clus]tering');
});

test('where very many match, those that match in the title come first, and each is marked when it is looked at', () => {
	const many = [
		...madeUpEntries(1000),
		entry('loss', 'Huber loss', ['topic 1'], 'Write it and its gradient from scratch.'),
	];
	const found = new Search(many).find('loss');
	expect(found?.size).toBe(1001);
	expect([...(found?.keys() ?? [])][0]).toBe('loss');
	expect(marked(found?.get('loss')?.title)).toBe('Huber [loss]');
	const all = new Search(many).find('from write');
	expect(marked(all?.get('loss')?.summary)).toBe('[Write] it and its gradient [from] scratch.');
});

test('a whole sentence finds what it is of', () => {
	expect(slugs('grow a tree by gini impurity')).toEqual(['decision-tree']);
	const match = search.find('tree a grow by')?.get('decision-tree');
	expect(marked(match?.title)).toBe('Decision [tree] classifier');
	expect(marked(match?.summary)).toBe('[Grow] [a] tree [by] Gini impurity.');
});

test('a text without a word asks for nothing', () => {
	for (const text of ['', '  ', '?!', '-', '"']) expect(search.find(text)).toBeNull();
});

test('words of other scripts are words: they find nothing here', () => {
	expect(slugs('最適化')).toEqual([]);
	expect(search.find('最適化')).not.toBeNull();
});

test('whatever is typed, the pieces make up the text that they are of', () => {
	const many = madeUpEntries(500);
	const search = new Search(many);
	const typed = fc.oneof(
		fc.string(),
		fc
			.array(fc.constantFrom('sp', 'kernel', 'graph', 'topic', '7', '-', '"', "'", 'loss'))
			.map((words) => words.join(' ')),
	);
	fc.assert(
		fc.property(typed, (text) => {
			const found = search.find(text);
			for (const { slug, title, summary } of many) {
				const match = found?.get(slug);
				if (match === undefined) continue;
				expect(match.title.map(({ text }) => text).join('')).toBe(title);
				expect(match.summary.map(({ text }) => text).join('')).toBe(summary);
			}
		}),
	);
});
