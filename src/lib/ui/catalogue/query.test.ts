import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levels } from '#lib/ui/catalogue/catalogue-entry.ts';
import { everything, readQuery, sortOf, sorts, writeQuery, type Query } from '#lib/ui/catalogue/query.ts';
import { statuses } from '#lib/ui/catalogue/standing.ts';

const read = (search: string) => readQuery(new URLSearchParams(search));

test('an address without a query asks for everything, and the other way round', () => {
	expect(read('')).toEqual(everything);
	expect(writeQuery(everything)).toBe('');
});

test('a text and filters stand in the address in plain words', () => {
	const query: Query = {
		text: 'k-means ',
		topics: ['neural networks'],
		levels: ['easy', 'hard'],
		statuses: ['solved-with-help'],
		sort: 'recent',
	};
	expect(writeQuery(query)).toBe(
		'?q=k-means&topic=neural+networks&level=easy&level=hard&status=solved-with-help&sort=recent',
	);
});

test('what a mistyped address says is left out', () => {
	expect(read('?level=hrad&status=&sort=price&topic=&page=3')).toEqual(everything);
});

test('any query is read back as it was written', () => {
	const words = fc.string({ unit: 'grapheme', minLength: 1 });
	const query: fc.Arbitrary<Query> = fc.record({
		text: fc.string().map((text) => text.trim()),
		topics: fc.uniqueArray(words),
		levels: fc.subarray([...levels]),
		statuses: fc.subarray([...statuses]),
		sort: fc.constantFrom(null, ...sorts),
	});
	fc.assert(
		fc.property(query, (query) => {
			expect(read(writeQuery(query))).toEqual(query);
		}),
	);
});

test('the best match comes first while there is a text, unless another order was chosen', () => {
	expect(sortOf(everything)).toBe('level');
	expect(sortOf({ ...everything, text: 'tree' })).toBe('match');
	expect(sortOf({ ...everything, text: 'tree', sort: 'title' })).toBe('title');
	expect(sortOf({ ...everything, text: ' ', sort: 'match' })).toBe('level');
});
