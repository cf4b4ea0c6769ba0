// A follow-up question as a card, and its name: questions whose text is changed are other cards.
import { hash } from '#lib/judge/random.ts';
import type { Level } from '#lib/judge/problem.ts';

export interface Card {
	/** Also of its review item: `kmeans#1x9k2f`. */
	readonly id: string;
	/** Of the problem whose review asks it. */
	readonly slug: string;
	/** Of that problem. */
	readonly title: string;
	readonly topics: readonly string[];
	/** Of the question. */
	readonly level: Level;
	/** HTML, made when the site is built. */
	readonly question: string;
}

/** Of a question within its problem, from its Markdown. */
export function questionId(markdown: string): string {
	return hash(markdown.trim()).toString(36);
}

/** Of a question among those of all problems. */
export function cardId(slug: string, question: string): string {
	return `${slug}#${question}`;
}
