import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plainText, splitStatement, titleOf, type Piece } from '#lib/server/mock-statement.ts';

const slugs = readdirSync('problems').toSorted();
const statementOf = (slug: string) => readFileSync(`problems/${slug}/statement.md`, 'utf8');
const textOf = (pieces: readonly Piece[], kind: Piece['kind']) =>
	pieces.flatMap((piece) => (piece.kind === kind ? [piece.markdown] : [])).join('');

test.each(slugs)('%s: the pieces are the whole statement, and what is told is most of it', (slug) => {
	const statement = statementOf(slug);
	const pieces = splitStatement(statement);
	expect(pieces.map(({ markdown }) => markdown).join('')).toBe(statement);
	expect(textOf(pieces, 'told')).toContain('## Contract');
	expect(textOf(pieces, 'told').length).toBeGreaterThan(statement.length / 3);
	for (const { kind, markdown } of pieces) if (kind === 'note') expect(titleOf(markdown)).not.toBe('');
});

test('nearly every problem has something to ask', () => {
	const without = slugs.filter((slug) => textOf(splitStatement(statementOf(slug)), 'note') === '');
	expect(without.length).toBeLessThan(slugs.length / 10);
});

test('k-means: ties and empty clusters are asked for; the contract and the tolerance are told', () => {
	const pieces = splitStatement(statementOf('kmeans'));
	const titles = pieces.filter(({ kind }) => kind === 'note').map(({ markdown }) => titleOf(markdown));
	expect(titles.slice(0, 3)).toEqual(['Ties', 'Empty clusters', 'Stopping early']);
	const told = textOf(pieces, 'told');
	for (const text of ['Do not change `X`', '## Tolerance', '| `labels`']) expect(told).toContain(text);
	for (const text of ['smallest index', 'stays where it is in that round', '10^8', 'Lloyd, _Least'])
		expect(told).not.toContain(text);
	expect(textOf(pieces, 'aside')).toContain('Source: S. Lloyd');
});

test('a bullet keeps its further lines, and what comes after a list is no part of it', () => {
	const pieces = splitStatement(
		'Do it.\n\n## Contract\n\n`f(x)`\n\n- **Deep.** A chain\n  of 3000.\n- `x`: a number.\n\nIn O(n).\n\n## Notes\n\n- Far.\n\nSource: A. Name (1999).\n',
	);
	expect(pieces.filter(({ kind }) => kind === 'note').map(({ markdown }) => markdown)).toEqual([
		'- **Deep.** A chain\n  of 3000.\n',
		'- Far.\n\n',
	]);
	expect(textOf(pieces, 'told')).toContain('- `x`: a number.\n\nIn O(n).');
	expect(textOf(pieces, 'aside')).toBe('## Notes\n\nSource: A. Name (1999).\n');
});

test('words without marks', () => {
	expect(plainText('- **Ties.** If $k \\ge n$ and `x` is _odd_,\n  see [here](https://example.org).')).toBe(
		'Ties. If k ≥ n and x is odd, see here.',
	);
	expect(titleOf('- A query may equal a training row. That row is one.')).toBe(
		'A query may equal a training row',
	);
	expect(titleOf('- **Signs are free**: both are right.')).toBe('Signs are free');
});
