// Logarithms to the base 2, changed to natural ones at the end, added up with Kahan's compensation.
export function logLoss(y: number[], P: number[][], eps: number): number {
	const bits = Float64Array.from(y, (label, i) => Math.log2(Math.min(Math.max(P[i]![label]!, eps), 1 - eps)));
	let [sum, lost] = [0, 0];
	for (const b of bits) {
		const term = b - lost;
		const next = sum + term;
		lost = next - sum - term;
		sum = next;
	}
	return (-sum / Math.max(1, y.length)) * Math.LN2;
}
