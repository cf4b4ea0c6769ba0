import { expect, test } from 'vitest';
import { listCards } from '#lib/server/cards.ts';

test('every question of every problem is a card of its own name', async () => {
	const cards = await listCards();
	expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
	expect(new Set(cards.map(({ slug }) => slug)).size).toBeGreaterThanOrEqual(40);
	expect(cards.every(({ question }) => question.trim() !== '')).toBe(true);
});
