// Files of the problem packages that pages are prerendered from. Never part of what a browser loads.

const statements = import.meta.glob<string>('/problems/*/statement.md', {
	query: '?raw',
	import: 'default',
});
const reviews = import.meta.glob<string>('/problems/*/review.md', { query: '?raw', import: 'default' });
const starters = import.meta.glob<string>('/problems/*/starter.ts', { query: '?raw', import: 'default' });
const references = import.meta.glob<Record<string, unknown>>('/problems/*/reference.ts');

/** Markdown of a statement. */
export function readStatement(slug: string): Promise<string> {
	return read(statements, `/problems/${slug}/statement.md`);
}

/** Markdown of a review. */
export function readReview(slug: string): Promise<string> {
	return read(reviews, `/problems/${slug}/review.md`);
}

/** What the editor opens with. */
export function readStarter(slug: string): Promise<string> {
	return read(starters, `/problems/${slug}/starter.ts`);
}

/** The reference as a module: our own code, run while the site is built. */
export function importReference(slug: string): Promise<Record<string, unknown>> {
	return read(references, `/problems/${slug}/reference.ts`);
}

async function read<T>(files: Record<string, () => Promise<T>>, path: string): Promise<T> {
	const file = files[path];
	if (file === undefined) throw new Error(`${path} is missing`);
	return file();
}
