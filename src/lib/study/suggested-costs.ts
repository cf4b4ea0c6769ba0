// Costs to choose from, made of the sizes of a problem alone, so that they give nothing away.

/** `O(1)`, `O(n)`, `O(n·d)` and so on, from slow growth to fast. */
export function suggestedCosts(letters: readonly string[]): string[] {
	const [first, second] = letters;
	if (first === undefined) return ['O(1)'];
	const products = letters.slice(1).map((_, i) => letters.slice(0, i + 2).join('·'));
	const other = second === undefined ? [`log ${first}`] : [];
	const pairs = letters.length === 3 ? [`${first}·${letters[2]}`, `${second}·${letters[2]}`] : [];
	return ['1', ...other, ...letters, `${first} log ${first}`, ...pairs, ...products, `${first}^2`].map(
		(cost) => `O(${cost})`,
	);
}
