// The forward pass as small steps, and backward through each of them in reverse order, as an autograd would.

const sum = (v: number[]) => v.reduce((a, b) => a + b, 0);

function forward(x: number[], centred: boolean, eps: number) {
	const mu = centred ? sum(x) / x.length : 0;
	const c = x.map((v) => v - mu);
	const q = sum(c.map((v) => v * v)) / x.length;
	const r = 1 / Math.sqrt(q + eps);
	return { c, q, r, u: c.map((v) => v * r) };
}

function backward({ c, r }: ReturnType<typeof forward>, centred: boolean, du: number[]): number[] {
	const d = c.length;
	const dr = sum(du.map((g, j) => g * c[j])); // u = c r
	const dq = dr * -0.5 * r ** 3; // r = (q + eps)^(-1/2)
	const dc = du.map((g, j) => g * r + (dq * 2 * c[j]) / d); // q = mean of c²
	const dmu = centred ? -sum(dc) : 0; // c = x - mu
	return dc.map((g) => g + dmu / d);
}

export function normalise(
	kind: string,
	X: number[][],
	gamma: number[],
	beta: number[],
	eps: number,
	dY: number[][],
) {
	const centred = kind === 'layer';
	const rows = X.map((x) => forward(x, centred, eps));
	return {
		Y: rows.map(({ u }) => u.map((v, j) => v * gamma[j] + beta[j])),
		dX: rows.map((row, i) =>
			backward(
				row,
				centred,
				dY[i].map((g, j) => g * gamma[j]),
			),
		),
		dGamma: gamma.map((_, j) => sum(rows.map(({ u }, i) => u[j] * dY[i][j]))),
		dBeta: beta.map((_, j) => sum(dY.map((row) => row[j]))),
	};
}
