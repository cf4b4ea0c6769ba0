// Files of the problem packages that pages are prerendered from. Never part of what a browser loads.
import { resolve } from 'node:path';
import type { Submission } from '#lib/judge/problem.ts';
import { listSubmissions, readPart } from '#lib/server/package-files.ts';

const references = import.meta.glob<Record<string, unknown>>('/problems/*/reference.ts');

/** Markdown of a statement. */
export function readStatement(slug: string): string {
	return readPart(folderOf(slug), 'statement.md');
}

/** Markdown of a review. */
export function readReview(slug: string): string {
	return readPart(folderOf(slug), 'review.md');
}

/** What the editor opens with. */
export function readStarter(slug: string): string {
	return readPart(folderOf(slug), 'starter.ts');
}

export function readReference(slug: string): string {
	return readPart(folderOf(slug), 'reference.ts');
}

export function readSubmissions(slug: string): Submission[] {
	return listSubmissions(folderOf(slug));
}

/** The reference as a module: our own code, run while the site is built. */
export async function importReference(slug: string): Promise<Record<string, unknown>> {
	const file = references[`/problems/${slug}/reference.ts`];
	if (file === undefined) throw new Error(`problems/${slug}/reference.ts is missing`);
	return file();
}

/** The site is built, and served in development, from the root of the repository. */
function folderOf(slug: string): string {
	return resolve('problems', slug);
}
