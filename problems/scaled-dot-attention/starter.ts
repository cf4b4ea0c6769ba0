/**
 * @param Q    shape (t, d), queries
 * @param K    shape (s, d), keys
 * @param V    shape (s, v), a value for each key
 * @param mask shape (t, s), true where the query may see the key; empty when every query sees all
 * @returns shape (t, v), the output for each query
 */
export function attention(Q: number[][], K: number[][], V: number[][], mask: boolean[][]): number[][] {
	throw new Error(
		'Write attention: scores, softmax over the keys that are seen, weighted mean of the values.',
	);
}
