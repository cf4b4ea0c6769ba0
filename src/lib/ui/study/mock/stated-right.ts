/** How the stated cost fared, time and space together. */
export function statedWords(right: boolean | null): string {
	if (right === null) return 'cost not settled';
	return right ? 'cost stated right' : 'cost stated wrong';
}
