// The reference and all that is said of it: asked for once a reader has chosen to see it.
import { error, json } from '@sveltejs/kit';
import { slugs } from '#lib/catalogue.ts';
import { makeReview } from '#lib/server/review.ts';
import type { EntryGenerator, RequestHandler } from './$types.d.ts';

export const prerender = true;
export const entries: EntryGenerator = () => slugs.map((slug) => ({ slug }));

export const GET: RequestHandler = ({ params: { slug } }) => {
	if (!slugs.includes(slug)) error(404, 'There is no such problem.');
	return json(makeReview(slug));
};
