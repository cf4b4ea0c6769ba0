export type Op = 'leaf' | 'add' | 'mul' | 'pow' | 'exp' | 'tanh' | 'relu';

/**
 * Values of a graph of scalar operations, and the derivatives of one node by all: automatic differentiation in reverse.
 *
 * Source: A. Griewank and A. Walther, Evaluating derivatives (2008), chapter 3; A. Kahn, "Topological sorting of large
 * networks", Communications of the ACM 5 (1962).
 * Time O(n): each of n nodes and of at most 2n edges is visited once in each of three passes.
 * Space O(n): the users of each node, the order, values and gradients. No recursion, so a long chain needs no stack.
 */
export function autograd(
	ops: Op[],
	args: number[][],
	constants: number[],
	root: number,
): { values: number[]; grads: number[] } {
	const values = ops.map(() => 0); // (n,)
	const grads = ops.map(() => 0); // (n,)
	const order = sort(args);
	/** Of the arguments of node i; an operation reads as many as it has. */
	const inputs = (i: number) => args[i]!.map((arg) => values[arg]!) as [number, number];
	for (const i of order) values[i] = valueOf(ops[i]!, inputs(i), constants[i]!);
	grads[root] = 1;
	for (const i of order.reverse()) {
		// All users of i were here before, so its gradient is complete.
		const slopes = slopesOf(ops[i]!, inputs(i), constants[i]!, values[i]!);
		for (const [k, arg] of args[i]!.entries()) grads[arg]! += grads[i]! * slopes[k]!;
	}
	return { values, grads };
}

/** Every node after its arguments (Kahn). */
function sort(args: number[][]): number[] {
	const users: number[][] = args.map(() => []);
	const missing = args.map((of) => of.length); // arguments that are not in order yet
	for (const [i, of] of args.entries()) for (const arg of of) users[arg]!.push(i);
	const order = [...missing.keys()].filter((i) => missing[i] === 0);
	for (const i of order) for (const user of users[i]!) if (--missing[user]! === 0) order.push(user);
	return order;
}

function valueOf(op: Op, [a, b]: [number, number], constant: number): number {
	switch (op) {
		case 'leaf':
			return constant;
		case 'add':
			return a + b;
		case 'mul':
			return a * b;
		case 'pow':
			return a ** constant;
		case 'exp':
			return Math.exp(a);
		case 'tanh':
			return Math.tanh(a);
		case 'relu':
			return Math.max(a, 0);
	}
}

/** Derivatives of the value y by each argument. */
function slopesOf(op: Op, [a, b]: [number, number], constant: number, y: number): number[] {
	switch (op) {
		case 'leaf':
			return [];
		case 'add':
			return [1, 1];
		case 'mul':
			return [b, a];
		case 'pow':
			return [constant * a ** (constant - 1)];
		case 'exp':
			return [y];
		case 'tanh':
			return [1 - y * y];
		case 'relu':
			return [a > 0 ? 1 : 0];
	}
}
