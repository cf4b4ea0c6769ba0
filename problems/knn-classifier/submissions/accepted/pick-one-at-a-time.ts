// Picks the nearest row not yet picked, k times. Simple, and fast enough while k is small.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): number[] {
	const answer: number[] = [];
	for (const query of Q) {
		const distances: number[] = [];
		for (const row of X) {
			let squared = 0;
			for (const [j, value] of row.entries()) squared += (value - query[j]!) * (value - query[j]!);
			distances.push(squared);
		}
		const labels: number[] = []; // of the neighbours, nearest first
		for (let pick = 0; pick < k; pick++) {
			let nearest = -1;
			for (let i = 0; i < distances.length; i++)
				if (nearest === -1 || distances[i]! < distances[nearest]!) nearest = i;
			labels.push(y[nearest]!);
			distances[nearest] = Infinity;
		}
		let [winner, most] = [labels[0]!, 0];
		for (const label of new Set(labels)) {
			const count = labels.filter((other) => other === label).length;
			if (count > most) [winner, most] = [label, count];
		}
		answer.push(winner);
	}
	return answer;
}
