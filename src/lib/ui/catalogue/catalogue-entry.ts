import type { Level } from '#lib/judge/problem.ts';

/** One line of the catalogue. */
export interface CatalogueEntry {
	readonly slug: string;
	readonly title: string;
	readonly level: Level;
	readonly topics: readonly string[];
	readonly summary: string;
	readonly caseCount: number;
}

/** In the order of the catalogue. */
export const levels: readonly Level[] = ['easy', 'medium', 'hard'];
