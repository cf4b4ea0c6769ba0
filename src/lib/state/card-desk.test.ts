import { expect, test } from 'vitest';
import { CardDesk, everyCard } from '#lib/state/card-desk.svelte.ts';
import type { Shelf } from '#lib/state/note.ts';
import type { Card } from '#lib/study/card.ts';
import type { ReviewItem } from '#lib/study/review-item.ts';

function card(name: string): Card {
	return {
		id: `kmeans#${name}`,
		slug: 'kmeans',
		title: 'k-means',
		topics: [],
		level: 'easy',
		question: name,
	};
}
const cards = ['a', 'b', 'c'].map(card);

/** A desk over a shelf and records that both keep. */
function open({ texts = new Map<string, string>(), items = new Map<string, ReviewItem>() } = {}) {
	const shelf: Shelf = {
		getItem: (key) => texts.get(key) ?? null,
		setItem: (key, text) => void texts.set(key, text),
		removeItem: (key) => void texts.delete(key),
	};
	const records = {
		get list() {
			return [...items.values()];
		},
		of: (id: string) => items.get(id) ?? null,
		change: async (id: string, change: (item: ReviewItem | null) => ReviewItem | null) => {
			const changed = change(items.get(id) ?? null);
			if (changed !== null) items.set(id, changed);
		},
	};
	const desk = () => {
		const made = new CardDesk(records, { now: Date.now() }, () => true, shelf);
		made.begin(cards, everyCard, null);
		return made;
	};
	return { desk, items, shelf };
}

test('what is written of a card stays with it: over a reload, over another card, and when it is skipped', () => {
	const { desk } = open();
	const first = desk();
	first.write('of a');
	first.skip();
	expect(first.card?.question).toBe('b');
	expect(first.answer).toBe('');
	first.write('of b');
	const again = desk();
	expect(again.card?.question).toBe('b');
	expect(again.answer).toBe('of b');
	again.begin(cards, everyCard, 'kmeans#a');
	expect(again.answer).toBe('of a');
});

test('an answer that was rated is kept with its grade, and its card is written on anew', async () => {
	const { desk, items } = open();
	const one = desk();
	one.write(' mine ');
	one.reveal();
	await one.grade('hard');
	expect(items.get('kmeans#a')?.log).toMatchObject([{ grade: 'hard', answer: 'mine' }]);
	one.begin(cards, everyCard, 'kmeans#a');
	expect(one.answer).toBe('');
});

test('undo brings the card back with the text, and keeps what another tab has recalled meanwhile', async () => {
	const { desk, items } = open();
	const one = desk();
	one.write('mine');
	one.reveal();
	await one.grade('easy');
	const item = items.get('kmeans#a')!; // just kept
	const other = { at: 1, grade: 'good' as const, tookMs: null, helped: false, answer: 'theirs' };
	items.set('kmeans#a', { ...item, log: [other, ...item.log] });
	await one.undo();
	expect(one.card?.question).toBe('a');
	expect(one.answer).toBe('mine');
	expect(items.get('kmeans#a')?.log).toEqual([other]);
});

test('no card is graded before its answer was asked for', async () => {
	const { desk, items } = open();
	const one = desk();
	await one.grade('good');
	expect(items.size).toBe(0);
});
