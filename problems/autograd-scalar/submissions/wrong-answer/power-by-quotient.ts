// The derivative of a power is computed as c y / a, which is 0 / 0 at 0.

export function autograd(ops: string[], args: number[][], constants: number[], root: number) {
	const n = ops.length;
	const order = topological(args);
	const values: number[] = new Array(n).fill(0);
	for (const i of order) {
		const [a, b] = args[i].map((j) => values[j]);
		const c = constants[i];
		if (ops[i] === 'leaf') values[i] = c;
		else if (ops[i] === 'add') values[i] = a + b;
		else if (ops[i] === 'mul') values[i] = a * b;
		else if (ops[i] === 'pow') values[i] = a ** c;
		else if (ops[i] === 'exp') values[i] = Math.exp(a);
		else if (ops[i] === 'tanh') values[i] = Math.tanh(a);
		else values[i] = a > 0 ? a : 0;
	}
	const grads: number[] = new Array(n).fill(0);
	grads[root] = 1;
	for (const i of order.reverse()) {
		const g = grads[i];
		const c = constants[i];
		const [p, q] = args[i];
		const [a, b] = [values[p], values[q]];
		if (ops[i] === 'add') {
			grads[p] += g;
			grads[q] += g;
		} else if (ops[i] === 'mul') {
			grads[p] += g * b;
			grads[q] += g * a;
		} else if (ops[i] === 'pow') grads[p] += (g * c * values[i]) / a;
		else if (ops[i] === 'exp') grads[p] += g * values[i];
		else if (ops[i] === 'tanh') grads[p] += g * (1 - values[i] ** 2);
		else if (ops[i] === 'relu') grads[p] += a > 0 ? g : 0;
	}
	return { values, grads };
}

/** Depth first with a stack of its own: arguments before what uses them. */
function topological(args: number[][]): number[] {
	const order: number[] = [];
	const state = new Uint8Array(args.length); // 0 new, 1 open, 2 done
	for (const start of args.keys()) {
		const stack = [start];
		while (stack.length > 0) {
			const i = stack[stack.length - 1];
			if (state[i] === 0) {
				state[i] = 1;
				for (const j of args[i]) if (state[j] === 0) stack.push(j);
			} else {
				stack.pop();
				if (state[i] === 1) order.push(i);
				state[i] = 2;
			}
		}
	}
	return order;
}
