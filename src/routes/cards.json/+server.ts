// The follow-up questions of all problems, for the page of cards.
import { json } from '@sveltejs/kit';
import { listCards } from '#lib/server/cards.ts';
import type { RequestHandler } from './$types.d.ts';

export const prerender = true;

export const GET: RequestHandler = async () => json(await listCards());
