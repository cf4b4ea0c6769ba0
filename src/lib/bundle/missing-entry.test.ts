import { expect, test } from 'vitest';
import { missingEntry } from '#lib/bundle/missing-entry.ts';

const kmeans = { kind: 'function', name: 'kmeans' } as const;

test('says what to export', () => {
	expect(missingEntry('', kmeans)).toEqual({
		message: 'Export a function named `kmeans`: `export function kmeans(...) { ... }`',
		line: null,
		column: null,
	});
	expect(missingEntry('', { kind: 'class', name: 'Tree' }).message).toBe(
		'Export a class named `Tree`: `export class Tree { ... }`',
	);
});

test.each([
	['// first\n\tfunction kmeans() {}', 2, 2, '`export` before `function kmeans`'],
	['async function kmeans() {}', 1, 1, '`export` before `async function kmeans`'],
	['function* kmeans() {}', 1, 1, '`export` before `function* kmeans`'],
	['\nconst kmeans = () => {};', 2, 1, '`export` before `const kmeans`'],
	['abstract class kmeans {}', 1, 1, '`export` before `abstract class kmeans`'],
	['let a;\nexport default function kmeans() {}', 2, 1, 'not as default'],
	['module.exports = { kmeans };', 1, 1, '`module.exports` is not read'],
	['exports.kmeans = 1;', 1, 1, '`module.exports` is not read'],
	['export function kMeans() {}', 1, 1, 'this one is named `kMeans`'],
])('points at what was meant in %j', (source, line, column, message) => {
	const diagnostic = missingEntry(source, kmeans);
	expect(diagnostic).toMatchObject({ line, column });
	expect(diagnostic.message).toContain(message);
});

test('is not led astray by a longer name', () => {
	expect(missingEntry('function kmeansPlus() {}\nconst kmeans$ = 1;', kmeans).line).toBe(null);
	expect(missingEntry('const $ = 1;', { kind: 'function', name: '$' }).line).toBe(1);
});
