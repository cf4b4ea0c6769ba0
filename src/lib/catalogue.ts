// The catalogue as Vite sees it: what `problem.ts` of each problem says, loaded when it is asked for.
import type { ProblemDefinition } from '#lib/judge/problem.ts';

const definitions = import.meta.glob<ProblemDefinition>('/problems/*/problem.ts', { import: 'default' });

/** Slugs of every problem, in alphabetical order. */
export const slugs: readonly string[] = Object.keys(definitions)
	.map((path) => path.split('/')[2] ?? '')
	.sort();

/** Throws RangeError for an unknown slug. */
export async function loadDefinition(slug: string): Promise<ProblemDefinition> {
	const load = definitions[`/problems/${slug}/problem.ts`];
	if (load === undefined) throw new RangeError(`no such problem: ${slug}`);
	return load();
}
