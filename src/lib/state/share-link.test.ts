import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeFragment, readFragment } from '#lib/state/share-link.ts';

test('a link carries any code', async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 2000 }), async (source) => {
			const fragment = await makeFragment('kmeans', source);
			expect(await readFragment(fragment!, 'kmeans')).toEqual({ kind: 'code', source }); // short enough
		}),
	);
});

test('a page without a fragment, or with another, has no code', async () => {
	expect(await readFragment('', 'kmeans')).toEqual({ kind: 'none' });
	expect(await readFragment('#contract', 'kmeans')).toEqual({ kind: 'none' });
});

test('a link that was cut, changed or made for another problem says so', async () => {
	const fragment = (await makeFragment('kmeans', 'const x = 1;'.repeat(50)))!;
	for (const bad of [
		fragment.slice(0, -10),
		fragment.replace('1.', '2.'),
		`${fragment}.x`,
		'#code=',
		'#code=1.',
		'#code=1.!!!',
		`#code=1.${'A'.repeat(40_000)}`,
	])
		expect((await readFragment(bad, 'kmeans')).kind).toBe('broken');
	expect(await readFragment(fragment, 'linreg-gd')).toEqual({
		kind: 'broken',
		why: 'its code is for another problem',
	});
});

test('garbage in a link never throws', async () => {
	await fc.assert(
		fc.asyncProperty(fc.base64String(), async (text) => {
			expect(['broken', 'code']).toContain((await readFragment(`#code=1.${text}`, 'kmeans')).kind);
		}),
	);
});

test('a small link that unfolds to gigabytes is refused', async () => {
	const stream = new Blob(['x'.repeat(8 * 2 ** 20)]).stream().pipeThrough(new CompressionStream('deflate'));
	const packed = Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url');
	expect(await readFragment(`#code=1.${packed}`, 'kmeans')).toEqual({
		kind: 'broken',
		why: 'it holds more than a solution can be',
	});
});
