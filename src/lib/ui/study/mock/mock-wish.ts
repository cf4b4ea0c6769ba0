// What a reader asks of a mock interview.
import type { Level } from '#lib/judge/problem.ts';

export interface MockWish {
	readonly minutes: number;
	/** Null for any. */
	readonly level: Level | null;
	/** Empty for any. */
	readonly topics: readonly string[];
	/** A certain problem; null for any that fits. */
	readonly slug: string | null;
}
