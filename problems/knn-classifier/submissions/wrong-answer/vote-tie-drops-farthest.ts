// On equal votes the farthest neighbour is dropped until one label leads, but all k neighbours keep their votes.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): number[] {
	return Q.map((query) => {
		const distances = X.map((row) => squaredDistance(row, query));
		const order = distances.map((_, i) => i).sort((a, b) => distances[a] - distances[b]);
		for (let voters = k; ; voters--) {
			const votes = new Map<number, number>();
			for (const i of order.slice(0, voters)) votes.set(y[i], (votes.get(y[i]) ?? 0) + 1);
			const most = Math.max(...votes.values());
			const leaders = [...votes.keys()].filter((label) => votes.get(label) === most);
			if (leaders.length === 1) return leaders[0];
		}
	});
}

function squaredDistance(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) sum += (a[j] - b[j]) ** 2;
	return sum;
}
