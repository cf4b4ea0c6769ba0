import { resolve } from '$app/paths';
import type { CatalogueEntry } from '#lib/ui/catalogue/catalogue-entry.ts';

/** The whole catalogue, in the order of its page. Rejects where it can't be fetched. */
export async function fetchEntries(): Promise<CatalogueEntry[]> {
	const response = await fetch(resolve('/problems.json'));
	if (!response.ok) throw new Error(`problems.json: ${response.status}`);
	return response.json();
}
