import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card } from '#lib/study/card.ts';
import { dealCards } from '#lib/study/deal-cards.ts';
import { grades, type Grade, type ReviewItem } from '#lib/study/review-item.ts';
import { addRecall, remove } from '#lib/study/review-log.ts';
import { isDue } from '#lib/study/schedule.ts';

const timeZone = 'UTC';
const dayMs = 86_400_000;
const now = Date.UTC(2026, 10, 27, 12);

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
function answered(id: string, daysAgo: number, grade: Grade = 'good'): ReviewItem {
	const recall = { at: now - daysAgo * dayMs, grade, tookMs: null, helped: false, answer: 'mine' };
	return addRecall(null, { id, kind: 'card', slug: 'kmeans' }, recall, timeZone);
}
const idsOf = (cards: readonly Card[]) => cards.map(({ question }) => question);
const deal = (cards: readonly Card[], items: readonly ReviewItem[], newADay = 10, skipped: string[] = []) =>
	dealCards(cards, items, { now, newADay, skipped: new Set(skipped), timeZone });

test('what is due comes before what is new, and what was answered today comes no more', () => {
	const cards = ['a', 'b', 'c', 'd'].map(card);
	const items = [answered('kmeans#c', 30), answered('kmeans#b', 0)];
	const dealt = deal(cards, items);
	expect(idsOf(dealt.due)).toEqual(['c']);
	expect(idsOf(dealt.fresh)).toEqual(['a', 'd']);
	expect(dealt.answered).toBe(1);
});

test('only so many new cards come a day, counted over everything that was chosen', () => {
	const cards = ['a', 'b', 'c', 'd'].map(card);
	const dealt = deal(cards, [answered('pca#x', 0), answered('pca#y', 1)], 3);
	expect(idsOf(dealt.fresh)).toEqual(['a', 'b']);
	expect(idsOf(dealt.later)).toEqual(['c', 'd']);
});

test('a card that was skipped comes last, one that was taken out not at all', () => {
	const cards = ['a', 'b', 'c'].map(card);
	expect(idsOf(deal(cards, [], 10, ['kmeans#a']).fresh)).toEqual(['b', 'c', 'a']);
	expect(idsOf(deal(cards, [remove(answered('kmeans#b', 30), now)]).due)).toEqual([]);
	expect(idsOf(deal(cards, [remove(answered('kmeans#b', 30), now)]).fresh)).toEqual(['a', 'c']);
});

test('no card is lost or doubled, and never are more new ones dealt than a day has', () => {
	const names = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 });
	const item = fc.record({
		name: fc.constantFrom(...'abcdefghijkl'),
		daysAgo: fc.nat(40),
		grade: fc.constantFrom(...grades),
		removed: fc.boolean(),
	});
	const items = fc.uniqueArray(item, { selector: ({ name }) => name });
	fc.assert(
		fc.property(names, items, fc.nat(12), names, (all, made, newADay, skipped) => {
			const cards = all.map(card);
			const reviews = made.map(({ name, daysAgo, grade, removed }) => {
				const one = answered(`kmeans#${name}`, daysAgo, grade);
				return removed ? remove(one, now) : one;
			});
			const dealt = deal(
				cards,
				reviews,
				newADay,
				skipped.map((name) => `kmeans#${name}`),
			);
			const byId = new Map(reviews.map((review) => [review.id, review]));
			const expected = cards.filter(({ id }) => !byId.has(id) || isDue(byId.get(id)!, now, timeZone));
			const given = [...dealt.due, ...dealt.fresh, ...dealt.later].map(({ id }) => id);
			expect(given.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
			expect(dealt.fresh.length).toBeLessThanOrEqual(newADay);
		}),
	);
});
