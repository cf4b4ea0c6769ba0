// The whole matrix of derivatives is gone through for the product with dy, though only its diagonal is not zero.

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
	const pairs = x.map((v) => at(kind, v));
	const jacobian = (i: number, j: number) => (i === j ? pairs[i][1] : 0);
	return {
		y: pairs.map(([value]) => value),
		dx: x.map((_, j) => dy.reduce((sum, g, i) => sum + g * jacobian(i, j), 0)),
	};
}
