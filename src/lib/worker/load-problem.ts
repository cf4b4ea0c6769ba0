// Problems with all that judging needs, each loaded when it is asked for. Of the worker alone: any other part of the site
// would be built with all the packages too.
import type { Problem } from '#lib/judge/problem.ts';

/** Made by `scripts/packages`. */
const problems = import.meta.glob<Problem>('/problems/*/problem.ts', { import: 'default', query: '?whole' });

/** Throws RangeError for an unknown slug. */
export async function loadProblem(slug: string): Promise<Problem> {
	const load = problems[`/problems/${slug}/problem.ts`];
	if (load === undefined) throw new RangeError(`no such problem: ${slug}`);
	return load();
}
