// The problem as a mock interview tells it: asked for when the interview begins.
import { error, json } from '@sveltejs/kit';
import { slugs } from '#lib/catalogue.ts';
import { makeMockProblem } from '#lib/server/mock-problem.ts';
import type { EntryGenerator, RequestHandler } from './$types.d.ts';

export const prerender = true;
export const entries: EntryGenerator = () => slugs.map((slug) => ({ slug }));

export const GET: RequestHandler = async ({ params: { slug } }) => {
	if (!slugs.includes(slug)) error(404, 'There is no such problem.');
	return json(await makeMockProblem(slug));
};
