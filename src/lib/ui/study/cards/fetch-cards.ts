// The follow-up questions of all problems, as the site was built with them.
import { resolve } from '$app/paths';
import type { Card } from '#lib/study/card.ts';

/** Rejects where they can't be fetched. */
export async function fetchCards(): Promise<Card[]> {
	const response = await fetch(resolve('/cards.json'));
	if (!response.ok) throw new Error(`cards.json: ${response.status}`);
	return response.json();
}
