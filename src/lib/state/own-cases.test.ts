import { expect, test } from 'vitest';
import { ArchiveError } from '#lib/state/archive.ts';
import { maxOwnCases, OwnCases } from '#lib/state/own-cases.svelte.ts';
import type { OwnCase } from '#lib/state/work.ts';

function archive({ blocked = false } = {}) {
	const lists = new Map<string, readonly OwnCase[]>();
	const ownCasesOf = async (slug: string) => lists.get(slug) ?? [];
	return {
		ownCasesOf,
		changeOwnCases: async (slug: string, change: (cases: readonly OwnCase[]) => readonly OwnCase[]) => {
			if (blocked) throw new ArchiveError('full', null);
			lists.set(slug, change(lists.get(slug) ?? []));
		},
	};
}

test('own cases are there on the next visit, as they were typed', async () => {
	const kept = archive();
	const own = new OwnCases('kmeans', kept);
	const added = own.add('mine', '[[1, 2')!;
	own.change(added.id, { text: '[[1, 2]]' });
	own.remove(own.add('other', '[]')!.id);
	const later = new OwnCases('kmeans', kept);
	await later.load();
	expect(later.cases).toEqual([{ id: added.id, name: 'mine', text: '[[1, 2]]' }]);
});

test('cases that two tabs wrote at once are all kept', async () => {
	const kept = archive();
	const [here, there] = [new OwnCases('kmeans', kept), new OwnCases('kmeans', kept)];
	here.add('here', '1');
	there.add('there', '2');
	const later = new OwnCases('kmeans', kept);
	await later.load();
	expect(later.cases.map(({ name }) => name)).toEqual(['here', 'there']);
});

test('the same input is not added twice, and names stay apart', () => {
	const own = new OwnCases('kmeans', archive());
	const first = own.add('mine', '1');
	expect(own.add('again', '1')).toBe(first);
	expect(own.add('mine', '2')?.name).toBe('mine 2');
});

test('there is an end to how many there may be', () => {
	const own = new OwnCases('kmeans', archive());
	for (let i = 0; i < maxOwnCases; i++) own.add('case', `${i}`);
	expect(own.add('one more', 'x')).toBeNull();
});

test('says when a case could not be kept', async () => {
	const own = new OwnCases('kmeans', archive({ blocked: true }));
	own.add('mine', '1');
	await new Promise((resolve) => setTimeout(resolve));
	expect(own.kept).toBe(false);
	expect(own.cases).toHaveLength(1);
});
