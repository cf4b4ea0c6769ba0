import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Browse, type Step } from '#lib/ui/catalogue/browse.svelte.ts';
import { madeUpEntries } from '#lib/ui/catalogue/entries-for-test.ts';
import { Search } from '#lib/ui/catalogue/search.ts';
import { untouched } from '#lib/ui/catalogue/standing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open(loaded = true, settled = true) {
	const entries = madeUpEntries(12);
	const kept: [search: string, step: Step][] = [];
	const catalogue = { entries, settled, search: new Search(entries), standingOf: () => untouched };
	const browse = new Browse(catalogue, { loaded }, (search, step) => kept.push([search, step]));
	return { browse, kept };
}

test('typing is answered at once, and comes into the address after a pause, in place of what was there', () => {
	const { browse, kept } = open();
	for (const text of ['g', 'gr', 'graph']) browse.type(text);
	expect(browse.rows).toHaveLength(2);
	expect(kept).toEqual([]);
	vi.runAllTimers();
	expect(kept).toEqual([['?q=graph', 'replace']]);
});

test('a filter is a step to go back by, to what was typed before it', () => {
	const { browse, kept } = open();
	browse.type('graph');
	browse.change({ levels: ['hard'] });
	vi.runAllTimers();
	expect(kept).toEqual([
		['?q=graph', 'replace'],
		['?q=graph&level=hard', 'push'],
	]);
});

test('an address that is opened while text waits to be kept is not written over', () => {
	const { browse, kept } = open();
	browse.type('graph');
	browse.read('?level=easy');
	vi.runAllTimers();
	expect(kept).toEqual([]);
	expect(browse.query.levels).toEqual(['easy']);
});

test('Esc lets go of the text first, then of the filters, then of nothing', () => {
	const { browse } = open();
	browse.read('?q=graph&level=easy&sort=title');
	expect(browse.clear()).toBe(true);
	expect(browse.query).toMatchObject({ text: '', levels: ['easy'] });
	expect(browse.clear()).toBe(true);
	expect(browse.query).toMatchObject({ levels: [], sort: 'title' });
	expect(browse.clear()).toBe(false);
});

test('a question about status waits until it is known what the reader did', () => {
	const { browse } = open(false);
	expect(browse.waiting).toBe(false);
	browse.read('?status=solved');
	expect(browse.waiting).toBe(true);
});

test('a question waits for the whole catalogue, and the first view of it does not', () => {
	const { browse } = open(true, false);
	expect(browse.waiting).toBe(false);
	for (const search of ['?q=graph', '?level=easy', '?sort=title']) {
		browse.read(search);
		expect(browse.waiting, search).toBe(true);
	}
});
