export type Op = 'leaf' | 'add' | 'mul' | 'pow' | 'exp' | 'tanh' | 'relu';

/**
 * @param ops       shape (n,), the operation of each node
 * @param args      for each node the indices of its arguments, smaller or larger than its own
 * @param constants shape (n,), the value of a leaf, the exponent of a pow, 0 elsewhere
 * @param root      the index of the node whose derivatives are asked for
 * @returns values: shape (n,); grads: the derivative of the root by each node, shape (n,)
 */
export function autograd(
	ops: Op[],
	args: number[][],
	constants: number[],
	root: number,
): { values: number[]; grads: number[] } {
	throw new Error('Write autograd: order the nodes, compute their values, then go backward');
}
