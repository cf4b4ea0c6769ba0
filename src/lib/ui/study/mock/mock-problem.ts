// A problem as a mock interview gives it, as the site's build writes it.
import type { Entry, Level, Size } from '#lib/judge/problem.ts';
import type { Example } from '#lib/ui/example.ts';

export interface MockProblem {
	readonly slug: string;
	readonly title: string;
	readonly level: Level;
	readonly topics: readonly string[];
	/** What the interviewer says at once: HTML. */
	readonly told: string;
	/** What they say when they are asked. */
	readonly notes: readonly MockNote[];
	/** Where the problem is from and what explains its examples: HTML, may be empty. */
	readonly aside: string;
	readonly starter: string;
	/** The first tells no edge case; the others may. */
	readonly examples: readonly Example[];
	readonly entry: Entry;
	/** Letters of the cost: what they count, and the least that is legal. */
	readonly sizes: Readonly<Record<string, Size>>;
	/** What counts as right. */
	readonly right: string;
	/** Derived cost of the reference, as formulas. */
	readonly cost: { readonly time: string; readonly space: string };
}
/** An edge case and what holds there. */
export interface MockNote {
	/** Unique within the problem. */
	readonly id: string;
	/** A few plain words. */
	readonly title: string;
	readonly html: string;
	/** All of it as plain words. */
	readonly text: string;
	/** It says what the code costs: not shown before the reader has. */
	readonly tellsCost: boolean;
}
