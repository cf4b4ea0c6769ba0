// Which problem a mock interview is about.
import type { Level } from '#lib/judge/problem.ts';

export interface Candidate {
	readonly slug: string;
	readonly level: Level;
	readonly topics: readonly string[];
	readonly solved: boolean;
	/** It is due for review. */
	readonly due: boolean;
}
/** What the reader asks for: any level where it is null, any topic where there are none. */
export interface Wish {
	readonly level: Level | null;
	readonly topics: readonly string[];
}

export function fitting<C extends Candidate>(candidates: readonly C[], { level, topics }: Wish): C[] {
	return candidates.filter(
		(candidate) =>
			(level === null || candidate.level === level) &&
			(topics.length === 0 || candidate.topics.some((topic) => topics.includes(topic))),
	);
}

/**
 * One at random of those that fit: of the unsolved and due ones as long as there are any, and not the one of the last
 * interview unless it is the only one. Null where none fits.
 *
 * @param random from 0 to 1, without 1
 */
export function pickProblem<C extends Candidate>(
	candidates: readonly C[],
	wish: Wish,
	last: string | null,
	random: () => number,
): C | null {
	const fit = fitting(candidates, wish);
	const others = fit.filter(({ slug }) => slug !== last);
	const open = others.filter(({ solved, due }) => !solved || due);
	const from = [open, others, fit].find(({ length }) => length > 0) ?? [];
	return from[Math.floor(random() * from.length)] ?? null;
}
