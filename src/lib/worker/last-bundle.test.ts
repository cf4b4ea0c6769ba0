import { expect, test } from 'vitest';
import type { Entry } from '#lib/judge/problem.ts';
import type { Bundled } from '#lib/judge/tools.ts';
import { keepingLast } from '#lib/worker/last-bundle.ts';

const entry: Entry = { kind: 'function', name: 'f', parameters: {} };

function counting(answer: (source: string) => Promise<Bundled>) {
	const asked: string[] = [];
	const bundle = keepingLast((source) => {
		asked.push(source);
		return answer(source);
	});
	return { asked, bundle };
}
const compiled = async (source: string): Promise<Bundled> => ({
	ok: true,
	script: { code: source, map: '' },
});

test('the source that was compiled last is not compiled again, also while it still is', async () => {
	const { asked, bundle } = counting(compiled);
	const [first, second] = await Promise.all([bundle('a', entry), bundle('a', entry)]);
	expect(second).toBe(first);
	expect(await bundle('a', entry)).toBe(first);
	await bundle('b', entry);
	await bundle('a', entry);
	expect(asked).toEqual(['a', 'b', 'a']);
});

test('another entry is compiled anew', async () => {
	const { asked, bundle } = counting(compiled);
	await bundle('a', entry);
	await bundle('a', { ...entry, name: 'g' });
	expect(asked).toHaveLength(2);
});

test('what was refused or failed is tried again', async () => {
	const { asked, bundle } = counting((source) =>
		source === 'fails' ? Promise.reject(new Error('no')) : Promise.resolve({ ok: false, diagnostics: [] }),
	);
	await bundle('refused', entry);
	await bundle('refused', entry);
	await expect(bundle('fails', entry)).rejects.toThrow('no');
	await expect(bundle('fails', entry)).rejects.toThrow('no');
	expect(asked).toEqual(['refused', 'refused', 'fails', 'fails']);
});
