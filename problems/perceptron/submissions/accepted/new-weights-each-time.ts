// Without assignment to entries: every mistake makes a new list of weights.
interface Model {
	weights: number[];
	bias: number;
}

export function perceptron(X: number[][], y: number[], epochs: number) {
	const visit = ({ weights, bias }: Model, x: number[], label: number): Model => ({
		weights: weights.map((w, j) => w + label * x[j]),
		bias: bias + label,
	});
	const isRight = ({ weights, bias }: Model, x: number[], label: number) =>
		Math.sign(bias + x.map((v, j) => v * weights[j]).reduce((a, b) => a + b, 0)) === label;

	let model: Model = { weights: X[0].map(() => 0), bias: 0 };
	const mistakes: number[] = [];
	do {
		if (mistakes.length === epochs) break;
		let count = 0;
		X.forEach((x, i) => {
			if (isRight(model, x, y[i])) return;
			model = visit(model, x, y[i]);
			count += 1;
		});
		mistakes.push(count);
	} while (mistakes[mistakes.length - 1] > 0);
	return { ...model, mistakes };
}
