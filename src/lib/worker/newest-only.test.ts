import { expect, test } from 'vitest';
import { newestOnly } from '#lib/worker/newest-only.ts';

test('what is asked while something is done waits, and of that only the newest is done', async () => {
	const begun: string[] = [];
	let finish = () => {};
	const ask = newestOnly<string>((asked) => {
		begun.push(asked);
		return new Promise((resolve) => (finish = resolve));
	});
	for (const asked of ['a', 'b', 'c']) ask(asked);
	expect(begun).toEqual(['a']);
	finish();
	await expect.poll(() => begun).toEqual(['a', 'c']);
	finish();
	ask('d');
	await expect.poll(() => begun).toEqual(['a', 'c', 'd']);
});

test('what fails ends nothing', async () => {
	const done: string[] = [];
	const ask = newestOnly<string>(async (asked) => {
		if (asked === 'bad') throw new Error('no');
		done.push(asked);
	});
	ask('bad');
	ask('good');
	await expect.poll(() => done).toEqual(['good']);
});
