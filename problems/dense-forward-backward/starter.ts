/** A dense (fully connected) layer: Y = X W + b. */
export class Dense {
	/**
	 * @param W weights, shape (d, k)
	 * @param b biases, shape (k,)
	 */
	constructor(W: number[][], b: number[]) {
		throw new Error('Write Dense: keep the weights and the biases');
	}

	/**
	 * @param X a batch, shape (n, d)
	 * @returns Y, shape (n, k)
	 */
	forward(X: number[][]): number[][] {
		throw new Error('Write forward: return X W + b, and keep what backward needs');
	}

	/**
	 * @param dY gradient of the loss by the output of the last forward, shape (n, k)
	 * @returns gradients of the loss by the input (n, d), the weights (d, k) and the biases (k,)
	 */
	backward(dY: number[][]): { dX: number[][]; dW: number[][]; db: number[] } {
		throw new Error('Write backward: return dX, dW and db');
	}
}
