// Each node pulls its gradient from its users, which are counted down from the root's side. Typed arrays.

export function autograd(ops: string[], args: number[][], constants: number[], root: number) {
	const n = ops.length;
	const a = Int32Array.from(args, (of) => of[0] ?? -1);
	const b = Int32Array.from(args, (of) => of[1] ?? -1);
	// The uses of node i are the entries start[i] to start[i + 1] of a flat list (compressed rows).
	const start = new Int32Array(n + 1);
	for (let i = 0; i < n; i++) for (const arg of args[i]) start[arg + 1]++;
	for (let i = 0; i < n; i++) start[i + 1] += start[i];
	const uses = new Int32Array(start[n]);
	const filled = start.slice();
	for (let i = 0; i < n; i++) for (const arg of args[i]) uses[filled[arg]++] = i;

	// From nodes that nothing uses down to the leaves.
	const waits = new Int32Array(n);
	for (let i = 0; i < n; i++) waits[i] = start[i + 1] - start[i];
	const order = new Int32Array(n);
	let end = 0;
	for (let i = 0; i < n; i++) if (waits[i] === 0) order[end++] = i;
	for (let at = 0; at < end; at++)
		for (const arg of args[order[at]]) if (--waits[arg] === 0) order[end++] = arg;

	const values = new Float64Array(n);
	for (let at = n - 1; at >= 0; at--) {
		const i = order[at];
		const [x, y, c] = [values[a[i]], values[b[i]], constants[i]];
		const op = ops[i];
		values[i] =
			op === 'leaf'
				? c
				: op === 'add'
					? x + y
					: op === 'mul'
						? x * y
						: op === 'pow'
							? x ** c
							: op === 'exp'
								? Math.exp(x)
								: op === 'tanh'
									? Math.tanh(x)
									: Math.max(x, 0);
	}

	const slope = (user: number, arg: number): number => {
		switch (ops[user]) {
			case 'add':
				return a[user] === b[user] ? 2 : 1;
			case 'mul':
				return a[user] === b[user] ? 2 * values[arg] : values[a[user] === arg ? b[user] : a[user]];
			case 'pow':
				return constants[user] * values[arg] ** (constants[user] - 1);
			case 'exp':
				return values[user];
			case 'tanh':
				return 1 - values[user] ** 2;
			default:
				return values[arg] > 0 ? 1 : 0;
		}
	};
	const grads = new Float64Array(n);
	for (const i of order) {
		if (i === root) {
			grads[i] = 1; // nothing above the root has a gradient
			continue;
		}
		let last = -1;
		for (let at = start[i]; at < start[i + 1]; at++) {
			if (uses[at] !== last) grads[i] += grads[uses[at]] * slope(uses[at], i);
			last = uses[at]; // a node that uses i twice stands there twice, side by side
		}
	}
	return { values, grads };
}
