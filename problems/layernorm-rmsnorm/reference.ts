export interface Normalised {
	Y: number[][];
	dX: number[][];
	dGamma: number[];
	dBeta: number[];
}

/**
 * Layer norm or RMS norm of each row, and the gradients through it.
 *
 * Source: J. Ba, J. Kiros and G. Hinton, "Layer normalization" (2016); B. Zhang and R. Sennrich, "Root mean square layer
 * normalization" (2019).
 * Time O(n·d): each row takes a constant number of passes over its d entries.
 * Space O(n·d): the output and the gradient; a few rows besides.
 */
export function normalise(
	kind: 'layer' | 'rms',
	X: number[][],
	gamma: number[],
	beta: number[],
	eps: number,
	dY: number[][],
): Normalised {
	const Y: number[][] = []; // (n, d)
	const dX: number[][] = []; // (n, d)
	const dGamma = gamma.map(() => 0); // (d,)
	const dBeta = beta.map(() => 0); // (d,)
	for (const [i, row] of X.entries()) {
		const centre = kind === 'layer' ? mean(row) : 0;
		const centred = row.map((x) => x - centre);
		const sigma = Math.sqrt(mean(centred.map((x) => x * x)) + eps);
		const unit = centred.map((x) => x / sigma); // (d,)
		Y.push(unit.map((u, j) => gamma[j]! * u + beta[j]!));

		const dy = dY[i]!;
		for (const [j, g] of dy.entries()) {
			dGamma[j]! += g * unit[j]!;
			dBeta[j]! += g;
		}
		const du = dy.map((g, j) => g * gamma[j]!); // (d,), gradient by unit
		const along = mean(du.map((g, j) => g * unit[j]!)); // what a longer row would change: sigma takes it back
		const shift = kind === 'layer' ? mean(du) : 0; // what a shifted row would change: the mean takes it back
		dX.push(du.map((g, j) => (g - shift - along * unit[j]!) / sigma));
	}
	return { Y, dX, dGamma, dBeta };
}

function mean(values: number[]): number {
	return values.reduce((a, b) => a + b) / values.length;
}
