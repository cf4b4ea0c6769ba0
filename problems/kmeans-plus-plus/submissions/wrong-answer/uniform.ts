// All points that are left are equally likely: distances are not looked at.
export function kmeansPlusPlus(X: number[][], k: number, rng: () => number): number[] {
	const left = X.map((_, i) => i);
	return Array.from({ length: k }, () => left.splice(Math.floor(rng() * left.length), 1)[0]);
}
