/**
 * Scaled dot-product attention, softmax(Q Kᵀ / √d) V, over the keys that the mask shows.
 *
 * Source: A. Vaswani et al., "Attention is all you need", NeurIPS 2017, section 3.2.1.
 * Time O(t·s·d + t·s·v): each of t queries takes s products of d numbers and adds s rows of v.
 * Space O(t·v + s): the answer, and the scores of one query at a time.
 *
 * @param Q    shape (t, d), queries
 * @param K    shape (s, d), keys
 * @param V    shape (s, v), a value for each key
 * @param mask shape (t, s), true where the query may see the key; empty when every query sees all
 * @returns shape (t, v); zeros for a query that sees no key
 */
export function attention(Q: number[][], K: number[][], V: number[][], mask: boolean[][]): number[][] {
	return Q.map((q, i) => {
		const seen = mask.length === 0 ? null : mask[i]!; // (s,)
		const scores = K.map((k, j) => (seen === null || seen[j] ? dot(q, k) / Math.sqrt(q.length) : -Infinity));
		const output = V[0]!.map(() => 0); // (v,); there is at least one key
		let largest = -Infinity; // of the keys that are seen
		for (const score of scores) largest = Math.max(largest, score);
		if (largest === -Infinity) return output;
		let sum = 0;
		for (const [j, score] of scores.entries()) {
			const weight = Math.exp(score - largest); // at most 1; 0 for a hidden key
			const value = V[j]!; // (v,)
			sum += weight;
			for (let c = 0; c < output.length; c++) output[c]! += weight * value[c]!;
		}
		return output.map((total) => total / sum); // sum >= 1
	});
}

function dot(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) sum += a[j]! * b[j]!;
	return sum;
}
