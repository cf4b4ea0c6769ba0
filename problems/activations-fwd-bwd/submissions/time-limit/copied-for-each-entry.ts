// The lists are copied for each entry that is added: n² numbers move.

const c = Math.sqrt(2 / Math.PI);

function at(kind: string, x: number): [y: number, slope: number] {
	if (kind === 'relu') return [x > 0 ? x : 0, x > 0 ? 1 : 0];
	if (kind === 'leaky-relu') return [x > 0 ? x : 0.01 * x, x > 0 ? 1 : 0.01];
	const t = Math.tanh(kind === 'tanh' ? x : kind === 'sigmoid' ? x / 2 : c * (x + 0.044715 * x ** 3));
	if (kind === 'tanh') return [t, 1 - t * t];
	if (kind === 'sigmoid') return [(1 + t) / 2, (1 - t * t) / 4];
	return [0.5 * x * (1 + t), 0.5 * (1 + t) + 0.5 * x * (1 - t * t) * c * (1 + 3 * 0.044715 * x * x)];
}

export function activation(kind: string, x: number[], dy: number[]) {
	return x.reduce(
		({ y, dx }, v, i) => {
			const [value, slope] = at(kind, v);
			return { y: [...y, value], dx: [...dx, dy[i] * slope] };
		},
		{ y: [] as number[], dx: [] as number[] },
	);
}
