// Keeps a picture to a number of marks that can be drawn quickly and told apart.

const mostMarks = 1500;

/** Every so-maniest item, so that at most `most` are left. */
export function thinned<T>(items: readonly T[], most = mostMarks): T[] {
	const step = Math.ceil(items.length / most);
	return step <= 1 ? [...items] : items.filter((_, i) => i % step === 0);
}

/** Says so where not every row is drawn. */
export function describeThinning(count: number, rows = 'rows'): string {
	const step = Math.ceil(count / mostMarks);
	return step <= 1 ? '' : `Of ${count} ${rows} one in ${step} is drawn.`;
}
