// The bias is a last row of weights, and every input has a last 1: then there is one product and one gradient.

export class Dense {
	weights: number[][];
	outputs: number;
	inputs: number[][] = [];

	constructor(W: number[][], b: number[]) {
		this.weights = [...W, b];
		this.outputs = b.length;
	}

	forward(X: number[][]): number[][] {
		this.inputs = X.map((x) => [...x, 1]);
		const Y: number[][] = [];
		for (const x of this.inputs) {
			const y: number[] = [];
			for (let j = 0; j < this.outputs; j++) {
				let sum = 0;
				for (let i = 0; i < x.length; i++) sum += x[i]! * this.weights[i]![j]!;
				y.push(sum);
			}
			Y.push(y);
		}
		return Y;
	}

	backward(dY: number[][]): { dX: number[][]; dW: number[][]; db: number[] } {
		const slopes = this.weights.map((row, i) =>
			row.map((_, j) => {
				let sum = 0;
				for (let r = dY.length - 1; r >= 0; r--) sum += this.inputs[r]![i]! * dY[r]![j]!;
				return sum;
			}),
		);
		const db = slopes.pop()!;
		const dX = dY.map((g) =>
			this.weights.slice(0, -1).map((w) => g.reduce((sum, value, j) => sum + value * w[j]!, 0)),
		);
		return { dX, dW: slopes, db };
	}
}
