// The catalogue for the palette of every page, which asks for it when it is opened.
import { json } from '@sveltejs/kit';
import { listProblems } from '#lib/server/catalogue-entries.ts';
import type { RequestHandler } from './$types.d.ts';

export const prerender = true;

export const GET: RequestHandler = async () => json(await listProblems());
