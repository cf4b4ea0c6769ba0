export type Kind = 'relu' | 'leaky-relu' | 'sigmoid' | 'tanh' | 'gelu';

/**
 * @param kind which function
 * @param x    shape (n,), where it is evaluated
 * @param dy   shape (n,), gradient of the loss by each value
 * @returns y: f of each entry, shape (n,); dx: gradient of the loss by each entry, shape (n,)
 */
export function activation(kind: Kind, x: number[], dy: number[]): { y: number[]; dx: number[] } {
	throw new Error('Write activation: return the values y and the gradients dx');
}
