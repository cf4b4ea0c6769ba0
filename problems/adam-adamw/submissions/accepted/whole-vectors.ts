// One step as a function from state to state, in whole vectors.
interface State {
	theta: number[];
	m: number[];
	v: number[];
}

export function adam(
	theta: number[],
	gradients: number[][],
	rate: number,
	beta1: number,
	beta2: number,
	epsilon: number,
	decay: number,
	decoupled: boolean,
) {
	const zeros = theta.map(() => 0);
	return gradients.reduce<State>(
		({ theta, m, v }, given, i) => {
			const g = decoupled ? given : add(given, scale(decay, theta));
			const nextM = add(scale(beta1, m), scale(1 - beta1, g));
			const nextV = add(
				scale(beta2, v),
				scale(
					1 - beta2,
					g.map((x) => x * x),
				),
			);
			const meanM = scale(1 / (1 - beta1 ** (i + 1)), nextM);
			const meanV = scale(1 / (1 - beta2 ** (i + 1)), nextV);
			const step = meanM.map((x, j) => -rate * (x / (Math.sqrt(meanV[j]) + epsilon)));
			const kept = decoupled ? scale(1 - rate * decay, theta) : theta;
			return { theta: add(kept, step), m: nextM, v: nextV };
		},
		{ theta: [...theta], m: zeros, v: zeros },
	);
}

function scale(factor: number, a: number[]): number[] {
	return a.map((x) => factor * x);
}

function add(a: number[], b: number[]): number[] {
	return a.map((x, j) => x + b[j]);
}
