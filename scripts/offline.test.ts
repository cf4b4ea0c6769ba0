import { expect, test } from 'vitest';
import { listOffline } from './offline.mjs';

const list = (...files: (string | [string, number])[]) =>
	listOffline(
		files.map((file) =>
			typeof file === 'string' ? { file, bytes: 1000 } : { file: file[0], bytes: file[1] },
		),
		'1',
	);

test('keeps pages under the addresses that readers know', () => {
	expect(list('index.html', 'work.html', '404.html').always).toEqual(['404.html', '', 'work']);
});
test('keeps the catalogue however long it is', () => {
	expect(list(['index.html', 900_000], ['problems.json', 900_000]).always).toEqual(['', 'problems.json']);
});
test('counts all that belongs to a problem as its own, the page last', () => {
	const { problems, always } = list(
		'problems/kmeans.html',
		'problems/kmeans/__data.json',
		'problems/kmeans/review.html',
		'_app/immutable/chunks/problems/kmeans.Ab1.js',
		'_app/immutable/workers/chunks/problems/kmeans.Cd2.js',
	);
	expect(problems['kmeans']).toEqual([
		'_app/immutable/chunks/problems/kmeans.Ab1.js',
		'_app/immutable/workers/chunks/problems/kmeans.Cd2.js',
		'problems/kmeans/__data.json',
		'problems/kmeans/review',
		'problems/kmeans',
	]);
	expect(always).toEqual([]);
});
test('leaves the engines and what is large to those who open a problem', () => {
	const { tools, always } = list(
		'_app/immutable/workers/assets/quickjs.wasm',
		['_app/immutable/chunks/monaco.js', 900_000],
		'_app/immutable/chunks/small.js',
		'problems.json',
	);
	expect(tools).toEqual(['_app/immutable/chunks/monaco.js', '_app/immutable/workers/assets/quickjs.wasm']);
	expect(always).toEqual(['_app/immutable/chunks/small.js', 'problems.json']);
});
test('leaves out what no page asks for', () => {
	expect(
		list('service-worker.js', '_headers', 'index.html.br', '_app/version.json', '_app/immutable/a/K.woff'),
	).toEqual({ version: '1', always: [], tools: [], problems: {} });
});
