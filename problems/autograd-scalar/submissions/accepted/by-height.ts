// The height of a node is one more than that of its highest argument; nodes are put into a list for each height.

type Step = {
	value(a: number, b: number, c: number): number;
	back(a: number, b: number, c: number, y: number): number[];
};

const steps: Record<string, Step> = {
	leaf: { value: (_a, _b, c) => c, back: () => [] },
	add: { value: (a, b) => a + b, back: () => [1, 1] },
	mul: { value: (a, b) => a * b, back: (a, b) => [b, a] },
	pow: { value: (a, _b, c) => Math.pow(a, c), back: (a, _b, c) => [c * Math.pow(a, c - 1)] },
	exp: { value: (a) => Math.exp(a), back: (_a, _b, _c, y) => [y] },
	tanh: { value: (a) => Math.tanh(a), back: (_a, _b, _c, y) => [(1 - y) * (1 + y)] },
	relu: { value: (a) => (a > 0 ? a : 0), back: (a) => [a > 0 ? 1 : 0] },
};

function heights(args: number[][]): number[] {
	const height: number[] = new Array(args.length).fill(-1);
	for (let start = 0; start < args.length; start++) {
		const path = [start];
		while (path.length > 0) {
			const i = path[path.length - 1];
			const open = args[i].find((arg) => height[arg] < 0);
			if (open !== undefined) {
				path.push(open);
				continue;
			}
			height[i] = args[i].reduce((top, arg) => Math.max(top, height[arg] + 1), 0);
			path.pop();
		}
	}
	return height;
}

export function autograd(ops: string[], args: number[][], constants: number[], root: number) {
	const levels: number[][] = [];
	heights(args).forEach((h, i) => {
		while (levels.length <= h) levels.push([]);
		levels[h].push(i);
	});
	const values = ops.map(() => 0);
	const grads = ops.map((_, i) => (i === root ? 1 : 0));
	for (const level of levels)
		for (const i of level)
			values[i] = steps[ops[i]].value(values[args[i][0]], values[args[i][1]], constants[i]);
	for (const level of levels.reverse())
		for (const i of level) {
			if (grads[i] === 0) continue;
			const slopes = steps[ops[i]].back(values[args[i][0]], values[args[i][1]], constants[i], values[i]);
			args[i].forEach((arg, k) => (grads[arg] += grads[i] * slopes[k]));
		}
	return { values, grads };
}
