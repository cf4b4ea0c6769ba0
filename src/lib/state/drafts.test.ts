import { expect, test, vi } from 'vitest';
import { ArchiveError } from '#lib/state/archive.ts';
import { Drafts, type Shelf } from '#lib/state/drafts.ts';
import type { Draft } from '#lib/state/history.ts';

function storage() {
	const texts = new Map<string, string>();
	const kept = new Map<string, Draft>();
	const state = { full: false, blocked: false };
	const shelf: Shelf = {
		getItem: (key) => texts.get(key) ?? null,
		setItem: (key, text) => {
			if (state.full) throw new DOMException('full', 'QuotaExceededError');
			texts.set(key, text);
		},
		removeItem: (key) => void texts.delete(key),
	};
	const archive = {
		draftOf: async (slug: string) => kept.get(slug),
		keepDraft: async (draft: Draft) => {
			if (state.blocked) throw new ArchiveError('blocked', null);
			kept.set(draft.slug, draft);
		},
	};
	return { texts, kept, state, open: () => new Drafts(shelf, archive) };
}

test('what was noted and never reached the archive is written to it on the next visit', async () => {
	const { texts, kept, open } = storage();
	texts.set('descent/typing/kmeans', JSON.stringify({ source: 'last words', at: 20 }));
	kept.set('kmeans', { slug: 'kmeans', source: 'earlier', at: 10 });
	expect(await open().newest('kmeans')).toMatchObject({ source: 'last words' });
	expect(kept.get('kmeans')).toMatchObject({ source: 'last words', at: 20 });
});

test('a draft of the old format is found, and gets a time', async () => {
	const { texts, kept, open } = storage();
	texts.set('descent/draft/kmeans', 'from last year');
	expect(open().read('kmeans')?.source).toBe('from last year');
	await open().newest('kmeans');
	expect(kept.get('kmeans')?.at).toBeGreaterThan(0);
	expect([...texts.keys()]).toEqual(['descent/typing/kmeans']);
});

test('the clock is set back: the last words are still the newest', async () => {
	const { kept, open } = storage();
	vi.useFakeTimers({ now: new Date('2031-01-01') });
	await open().keep('kmeans', 'written in a wrong year').trouble;
	const old = kept.get('kmeans')!;
	vi.setSystemTime(new Date('2026-11-21'));
	const drafts = open();
	drafts.read('kmeans');
	drafts.keep('kmeans', 'last words');
	vi.useRealTimers();
	kept.set('kmeans', old); // the tab was closed before the archive had it
	expect(await open().newest('kmeans')).toMatchObject({ source: 'last words' });
	expect(kept.get('kmeans')).toMatchObject({ source: 'last words' });
});

test('two tabs that both began with nothing: neither text is lost', () => {
	const { open } = storage();
	const [here, there] = [open(), open()];
	for (const tab of [here, there]) tab.read('kmeans');
	expect(here.keep('kmeans', 'here').other).toBeNull();
	expect(there.keep('kmeans', 'there').other).toMatchObject({ source: 'here' });
	expect(there.keep('kmeans', 'there again').other).toBeNull();
});

test('typing while the archive is read does not make the own text look like that of another tab', async () => {
	const { kept, open } = storage();
	kept.set('kmeans', { slug: 'kmeans', source: 'old', at: 1 });
	const drafts = open();
	const newest = drafts.newest('kmeans');
	drafts.keep('kmeans', 'n');
	expect(await newest).toMatchObject({ source: 'old' });
	expect(drafts.keep('kmeans', 'ne').other).toBeNull();
});

test('where local storage is full the archive has the text, and no older note hides it', async () => {
	const { state, open } = storage();
	const drafts = open();
	drafts.keep('kmeans', 'first');
	state.full = true;
	expect(await drafts.keep('kmeans', 'second').trouble).toBeNull();
	expect(drafts.keep('kmeans', 'third').other).toBeNull();
	expect(await open().newest('kmeans')).toMatchObject({ source: 'third' });
});

test('every keystroke of a quick typist that is kept nowhere is reported', async () => {
	const { state, open } = storage();
	Object.assign(state, { full: true, blocked: true });
	const drafts = open();
	const troubles = [drafts.keep('kmeans', 'a').trouble, drafts.keep('kmeans', 'ab').trouble];
	expect(await Promise.all(troubles)).toEqual(['blocked', 'blocked']);
	Object.assign(state, { full: false, blocked: false });
	expect(await drafts.keep('kmeans', 'abc').trouble).toBeNull();
	expect((await open().newest('kmeans'))?.source).toBe('abc');
});

test('the last of many keystrokes is what the archive has', async () => {
	const { kept, open } = storage();
	const drafts = open();
	await Promise.all(['a', 'ab', 'abc', 'abcd'].map((text) => drafts.keep('kmeans', text).trouble));
	expect(kept.get('kmeans')?.source).toBe('abcd');
});
