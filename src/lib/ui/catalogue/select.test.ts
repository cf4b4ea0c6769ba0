import { expect, test } from 'vitest';
import type { Level } from '#lib/judge/problem.ts';
import { madeUpEntries } from '#lib/ui/catalogue/entries-for-test.ts';
import { everything, type Query } from '#lib/ui/catalogue/query.ts';
import { Search } from '#lib/ui/catalogue/search.ts';
import {
	lastWorkedOn,
	select,
	topicCounts,
	widenings,
	without,
	type Catalogue,
} from '#lib/ui/catalogue/select.ts';
import type { Standing } from '#lib/state/library.svelte.ts';
import { untouched } from '#lib/ui/catalogue/standing.ts';

const problem = (title: string, level: Level, ...topics: string[]) => ({
	...{ slug: title.toLowerCase(), title, level, topics },
	...{ summary: `All about ${title}.`, caseCount: 40 },
});
const entries = [
	problem('Trees', 'hard', 'trees', 'classification'),
	problem('Means', 'medium', 'clustering'),
	problem('Lines', 'easy', 'regression'),
	problem('Neighbours', 'easy', 'classification'),
];
const standings: Record<string, Standing> = {
	means: { ...untouched, status: 'solved', bestOpsRatio: 1.2, workedAt: 100 },
	lines: { ...untouched, status: 'tried', workedAt: 300 },
};
const catalogue: Catalogue = {
	entries,
	search: new Search(entries),
	settled: true,
	standingOf: (slug) => standings[slug] ?? untouched,
};
const shown = (query: Partial<Query>) =>
	select(catalogue, { ...everything, ...query }).map(({ entry }) => entry.slug);

test('everything is shown by level, then by title', () => {
	expect(shown({})).toEqual(['lines', 'neighbours', 'means', 'trees']);
});

test('values of one filter add up, filters narrow each other', () => {
	expect(shown({ topics: ['trees', 'clustering'] })).toEqual(['means', 'trees']);
	expect(shown({ topics: ['classification'], levels: ['easy'] })).toEqual(['neighbours']);
	expect(shown({ statuses: ['tried', 'solved'] })).toEqual(['lines', 'means']);
	expect(shown({ text: 'about', levels: ['hard'] })).toEqual(['trees']);
});

test('can be ordered by title, by what is left to do, by what was worked on last', () => {
	expect(shown({ sort: 'title' })).toEqual(['lines', 'means', 'neighbours', 'trees']);
	expect(shown({ sort: 'status' })).toEqual(['neighbours', 'trees', 'lines', 'means']);
	expect(shown({ sort: 'recent' })).toEqual(['lines', 'means', 'neighbours', 'trees']);
});

test('an empty answer names what to let go of, and how much that shows', () => {
	const query: Query = { ...everything, text: 'trees', levels: ['easy'], topics: ['trees'] };
	expect(widenings(catalogue, query)).toEqual([{ part: 'levels', count: 1 }]);
	expect(shown(without(query, 'levels'))).toEqual(['trees']);
	expect(widenings(catalogue, { ...everything, text: 'zzz', topics: ['no such topic'] })).toEqual([]);
});

test('topics are counted and in alphabetical order', () => {
	expect([...topicCounts(entries)]).toEqual([
		['classification', 2],
		['clustering', 1],
		['regression', 1],
		['trees', 1],
	]);
});

test('the problem that was worked on last is offered, and none where there was none', () => {
	expect(lastWorkedOn(catalogue)?.slug).toBe('lines');
	expect(lastWorkedOn({ ...catalogue, standingOf: () => untouched })).toBeNull();
});

test('of 300 problems each is found by its own title', () => {
	const many = madeUpEntries(300);
	const large: Catalogue = {
		entries: many,
		settled: true,
		search: new Search(many),
		standingOf: () => untouched,
	};
	for (const { title, slug } of many.filter((_, i) => i % 7 === 0)) {
		const rows = select(large, { ...everything, text: title });
		expect(rows[0]?.entry.slug).toBe(slug);
	}
});
