// Every label that occurs is taken to be as frequent as any other.
export function impurity(labels: number[]): { entropy: number; gini: number } {
	const k = new Set(labels).size;
	return k === 0 ? { entropy: 0, gini: 0 } : { entropy: Math.log2(k), gini: 1 - 1 / k };
}
