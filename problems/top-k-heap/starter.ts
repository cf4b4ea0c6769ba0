/**
 * @param xs shape (n,)
 * @param k  how many are wanted; may be 0, and may exceed n
 * @returns shape (min(k, n),), the indices of the largest numbers, the largest first
 */
export function topK(xs: number[], k: number): number[] {
	throw new Error(
		'Write topK: keep the k best indices seen so far in a heap, the worst of them at the root.',
	);
}
