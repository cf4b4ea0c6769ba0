// The follow-up questions of all problems as cards; their answers stay with the reviews.
import { listProblems } from '#lib/server/catalogue-entries.ts';
import { readReview } from '#lib/server/package-text.ts';
import { splitReview } from '#lib/server/review.ts';
import { cardId, type Card } from '#lib/study/card.ts';
import type { CatalogueEntry } from '#lib/ui/catalogue/catalogue-entry.ts';

/** In the order of the catalogue, and of each review. */
export async function listCards(): Promise<Card[]> {
	const cards = await Promise.all((await listProblems()).map(cardsOf));
	return cards.flat();
}

async function cardsOf({ slug, title, topics }: CatalogueEntry): Promise<Card[]> {
	return splitReview(readReview(slug)).questions.map(({ id, level, question }) => ({
		id: cardId(slug, id),
		slug,
		title,
		topics,
		level,
		question,
	}));
}
