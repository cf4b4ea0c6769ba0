// The label itself, modulo k, is taken for the fold.
export function stratifiedKFold(y: number[], k: number) {
	return y.map((label) => ((label % k) + k) % k);
}
