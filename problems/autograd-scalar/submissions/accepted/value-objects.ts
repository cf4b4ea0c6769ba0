// As in micrograd: a Value for each node, which knows its arguments and how to pass its gradient on. Sorted with a stack.

class Value {
	data = 0;
	grad = 0;
	args: Value[] = [];
	compute = () => {};
	backward = () => {};
	open = false;
	done = false;
}

function connect(v: Value, op: string, constant: number): void {
	const [a, b] = v.args;
	switch (op) {
		case 'leaf':
			v.data = constant;
			break;
		case 'add':
			v.compute = () => (v.data = a.data + b.data);
			v.backward = () => {
				a.grad += v.grad;
				b.grad += v.grad;
			};
			break;
		case 'mul':
			v.compute = () => (v.data = a.data * b.data);
			v.backward = () => {
				a.grad += b.data * v.grad;
				b.grad += a.data * v.grad;
			};
			break;
		case 'pow':
			v.compute = () => (v.data = Math.pow(a.data, constant));
			v.backward = () => (a.grad += constant * Math.pow(a.data, constant - 1) * v.grad);
			break;
		case 'exp':
			v.compute = () => (v.data = Math.exp(a.data));
			v.backward = () => (a.grad += v.data * v.grad);
			break;
		case 'tanh':
			v.compute = () => (v.data = Math.tanh(a.data));
			v.backward = () => (a.grad += (1 - v.data * v.data) * v.grad);
			break;
		default:
			v.compute = () => (v.data = Math.max(0, a.data));
			v.backward = () => (a.grad += Number(v.data > 0) * v.grad);
	}
}

function sorted(nodes: Value[]): Value[] {
	const order: Value[] = [];
	const stack = [...nodes];
	for (let v = stack.pop(); v; v = stack.pop()) {
		if (v.done) continue;
		if (v.open) {
			v.done = true;
			order.push(v);
			continue;
		}
		v.open = true;
		stack.push(v, ...v.args.filter((arg) => !arg.done));
	}
	return order;
}

export function autograd(ops: string[], args: number[][], constants: number[], root: number) {
	const nodes = ops.map(() => new Value());
	nodes.forEach((v, i) => {
		v.args = args[i].map((arg) => nodes[arg]);
		connect(v, ops[i], constants[i]);
	});
	const order = sorted(nodes);
	for (const v of order) v.compute();
	nodes[root].grad = 1;
	for (let at = order.length - 1; at >= 0; at--) order[at].backward();
	return { values: nodes.map((v) => v.data), grads: nodes.map((v) => v.grad) };
}
