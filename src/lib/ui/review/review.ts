// What a review shows, as the site's build writes it.
import type { Level } from '#lib/judge/problem.ts';

export interface Review {
	/** The reference in TypeScript. */
	readonly reference: string;
	/** Why it works, what goes wrong, where the cost comes from: HTML. */
	readonly sections: readonly { readonly title: string; readonly html: string }[];
	/** What an interviewer may ask next: HTML, the question's inline. */
	readonly questions: readonly Question[];
	/** Other ways that are accepted. */
	readonly ways: readonly Way[];
	/** What wrong submissions do wrong, a sentence each. */
	readonly mistakes: readonly string[];
}
export interface Question {
	/** As `questionId` makes it. */
	readonly id: string;
	readonly level: Level;
	readonly question: string;
	readonly answer: string;
}
export interface Way {
	readonly name: string;
	/** What is different about it; empty where its author says nothing. */
	readonly about: string;
	readonly source: string;
}
